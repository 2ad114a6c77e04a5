### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
page-title = { $title } · Counterpart
shell-skip = Перейти к содержанию
shell-sections = Разделы
shell-directory = Справочник
shell-consultations = Консультации
shell-language = Язык
shell-offline = Нет соединения. Загруженное можно читать; отправка возобновится, когда связь восстановится.

## Shared pieces

ui-close = Закрыть
ui-cancel = Отмена
ui-loading = Загрузка
ui-illustrative = Демонстрация: все лица вымышлены.
fault-retry = Повторить
fault-unreachable = Сервис недоступен. Проверьте соединение и повторите попытку.
fault-unexpected = Произошёл сбой на нашей стороне. Повторите попытку; если сбой повторится, сообщите секретариату.
fault-reference = Номер для обращения в секретариат: { $reference }
fault-start = Не удалось запустить приложение
fault-page = Не удалось показать страницу
not-found-title = Не найдено
not-found-body = По этому адресу страницы нет.
not-found-record = Такой записи нет, или она вам не видна.
not-found-to-directory = Перейти в справочник
forbidden-title = Нет доступа
forbidden-body = Ваша роль не предусматривает доступа к этой странице. Роли назначает секретариат вашей сети.

## Account

account-open = { $name }: ваша учётная запись
account-title = Ваша учётная запись
account-sign-out = Выйти
account-sign-out-failed = Выйти не удалось. Повторите попытку.
grant-focal-point = Контактное лицо
grant-correspondent = Национальный корреспондент
grant-secretariat = Секретариат
grant-operator = Оператор
grant-auditor = Аудитор
theme-title = Цвета
theme-system = Как на устройстве
theme-light = Светлые
theme-dark = Тёмные

## Keyboard

keys-title = Клавиши
keys-search = Перейти к полю поиска
keys-directory = Перейти в справочник
keys-consultations = Перейти к консультациям
keys-next = Следующая строка списка
keys-previous = Предыдущая строка списка
keys-help = Показать эту справку
keys-single-letters = Команды одной клавишей

## Sign in

sign-in-title = Вход
sign-in-lead = Найдите нужного коллегу в другом государстве и посоветуйтесь до направления запроса.
sign-in-demo = Демонстрация: все лица вымышлены
sign-in-demo-body = Выберите лицо, от имени которого хотите войти. Пароль не нужен; ни одного из этих людей не существует.
sign-in-people = Войти как
sign-in-failed = Войти не удалось
sign-in-people-failed = Не удалось загрузить список лиц
sign-in-production = Войдите через систему удостоверения личности вашего ведомства.
session-ended-title = Сеанс завершён
session-ended-body = Чтобы продолжить, войдите снова. Всё, что вы набрали, сохранено на странице.
session-ended-again = Продолжить как { $name }
session-ended-other = Войти под другим именем

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

## Directory

directory-title = Поиск контактных лиц
directory-search = Найти
directory-search-label = Поиск контактных лиц по имени, ведомству, государству или тематике
directory-search-hint = Имя на любой письменности, ведомство, страна или тема
directory-results = Контактные лица
directory-count =
    { $count ->
        [0] Контактных лиц нет
        [one] { $count } контактное лицо
        [few] { $count } контактных лица
        [many] { $count } контактных лиц
       *[other] { $count } контактного лица
    }
directory-count-floor = Более { $count } контактных лиц
directory-order = Сначала те, с кем у вас есть общий язык и кто доступен сейчас
directory-order-names = Сначала наиболее точные совпадения имён
directory-degraded = Поисковая система недоступна. Имена находятся по-прежнему, но порядок может быть менее точным.
directory-failed = Поиск в справочнике не выполнен
directory-more = Показать ещё
directory-consult = Начать консультацию
directory-consult-with = Начать консультацию: { $name }
count = { $count }
count-floor = { $count }+
filters-title = Фильтры
filters-show =
    { $count ->
        [0] Контактных лиц нет
        [one] Показать { $count } контактное лицо
        [few] Показать { $count } контактных лица
        [many] Показать { $count } контактных лиц
       *[other] Показать { $count } контактного лица
    }
filters-show-floor = Показать более { $count } контактных лиц
chips-title = Выбранные фильтры
chips-remove = { $label }: снять фильтр
chips-clear = Сбросить все фильтры
facet-reachable = Доступность
facet-reachable-now = Доступны сейчас
facet-jurisdiction = Юрисдикция
facet-network = Сеть
facet-offence = Тематика
facet-measure = Мера
facet-language = Рабочий язык
facet-role = Роль
facet-find = Найти в списке: { $group }
facet-find-hint = Найти в списке
facet-find-none = В списке нет ничего похожего.
facet-all = Показать все ({ $count })
facet-fewer = Показать меньше
nothing = Этим фильтрам не соответствует ни одно контактное лицо.
nothing-for = По запросу «{ $text }» никого не найдено.
nothing-without = Без фильтра «{ $label }»: { $count }
nothing-advice = Имена находятся на любой письменности и в иных написаниях. Попробуйте одну часть имени, ведомство или страну.
match-exact = Точные совпадения
match-likely = Вероятно: то же имя в другом написании
match-near = Близкие написания: проверьте, прежде чем писать
match-found-as = Найдено по написанию «{ $spelling }»

## Reachability and freshness

reach-duty = Дежурит сейчас
reach-duty-until = Дежурит до { $time } по вашему времени
reach-hours = Рабочее время
reach-hours-until = Рабочее время до { $time } по вашему времени
reach-off = Нерабочее время
reach-weekend = Там выходной
reach-back = На месте с { $time } по вашему времени
freshness-fresh =
    { $days ->
        [0] Подтверждено сегодня
        [one] Подтверждено { $days } день назад
        [few] Подтверждено { $days } дня назад
        [many] Подтверждено { $days } дней назад
       *[other] Подтверждено { $days } дня назад
    }
freshness-due =
    { $days ->
        [one] Пора проверить: подтверждено { $days } день назад
        [few] Пора проверить: подтверждено { $days } дня назад
        [many] Пора проверить: подтверждено { $days } дней назад
       *[other] Пора проверить: подтверждено { $days } дня назад
    }
freshness-stale =
    { $days ->
        [one] Не подтверждалось { $days } день
        [few] Не подтверждалось { $days } дня
        [many] Не подтверждалось { $days } дней
       *[other] Не подтверждалось { $days } дня
    }

## Focal point

card-failed = Не удалось загрузить запись
card-back = Назад к списку
card-edit = Изменить запись
card-competence = Компетенция
card-networks = Сети и роль
card-languages = Языки
card-none = Не указано
card-names = Имена
card-name-original = В оригинале ({ $language })
card-name-romanised = Латиницей
card-name-others = Иные написания
card-hours = Часы работы
card-own-time = { $time } по вашему времени
card-working-days = Рабочие дни
card-working-hours = Рабочее время
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Ведомство и запись
card-authority = Ведомство
card-authority-kind = Вид
card-authority-city = Местонахождение
card-confirmed = Последнее подтверждение
card-office-level = Вам показана запись ведомства. Участникам его сетей видно больше.
level-native = родной
level-fluent = свободно
level-working = рабочее владение

## Editing an entry

edit-title = Изменение записи: { $name }
edit-back = Назад к записи
edit-name-original = Имя на языке оригинала
edit-name-language = Язык имени
edit-name-romanised = Имя латиницей
edit-names = Имя для читающих на других языках
edit-names-hint = Только если само лицо или его ведомство пользуется таким написанием.
edit-other-spellings = Иные написания
edit-one-a-line = По одному в строке
edit-office = Служба
edit-position = Должность
edit-authority = Ведомство
edit-time-zone = Часовой пояс
edit-languages = Языки
edit-language = Язык
edit-level = Уровень
edit-add-language = Добавить язык
edit-remove = Убрать
edit-their-clock = По местному времени контактного лица.
edit-from = С
edit-to = До
edit-weekday = День
edit-clock-format = Часы и минуты, от 00:00 до 23:59
edit-duty = Дежурство вне рабочего времени
edit-duty-hint = Когда на вызов отвечают вне рабочего времени. Если конец раньше начала, дежурство заканчивается на следующий день.
edit-add-duty = Добавить дежурство
edit-channels = Способы связи
edit-channels-hint = Видны только секретариату. Коллегам показываются по одному, по запросу; каждый запрос записывается.
edit-channel-kind = Вид
edit-channel-value = Номер или адрес
edit-channel-note = Примечание
edit-add-channel = Добавить способ связи
channel-office-phone = Служебный телефон
channel-duty-phone = Телефон дежурного
channel-mobile = Мобильный телефон
channel-office-email = Служебная электронная почта
channel-secure = Защищённый канал
edit-confirmation = Подтверждение
edit-confirm = Сегодня эта запись проверена; подтверждаю, что она верна.
edit-save = Сохранить
edit-saved = Запись сохранена.
edit-failed = Запись не сохранена
edit-refused = Это значение не принято.
edit-history = История
edit-history-nobody = Система
conflict-title = Пока вы писали, запись изменил кто-то другой
conflict-title-by = Запись изменена: { $name }, { $moment }
conflict-body = Ничего из написанного вами не потеряно. Выберите для каждого поля, какой вариант останется.
conflict-theirs = Их вариант
conflict-yours = Ваш вариант
conflict-save = Сохранить этот выбор

### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = Перейти к содержанию
shell-sections = Разделы
shell-directory = Справочник
shell-consultations = Консультации
shell-language = Язык
shell-offline = Нет соединения. Загруженное можно читать; написанное в консультации сохранится и будет отправлено, когда связь восстановится.

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
reach-duty-until = Дежурит до { $time } (ваше время)
reach-hours = Рабочее время
reach-hours-until = На месте до { $time } (ваше время)
reach-off = Нерабочее время
reach-weekend = Там выходной
reach-back = На месте с { $time } (ваше время)
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
        [one] Пора проверить: прошёл { $days } день
        [few] Пора проверить: прошло { $days } дня
        [many] Пора проверить: прошло { $days } дней
       *[other] Пора проверить: прошло { $days } дня
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
card-office-level = Вам показано то, что открыто для других сетей. Участники сетей этого лица видят больше.
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

## Consultations: list

consultation-list-title = Консультации
consultation-group-me = Ожидают вас
consultation-group-others = Ожидают других
consultation-group-closed = Закрыты
consultation-list-fault = Не удалось загрузить консультации
consultation-none = У вас пока нет консультаций.
consultation-none-how = Найдите контактное лицо в справочнике и начните с ним консультацию.
consultation-open-from-directory = Найти контактное лицо
consultation-unread =
    { $count ->
        [one] { $count } непрочитанная запись
        [few] { $count } непрочитанные записи
        [many] { $count } непрочитанных записей
       *[other] { $count } непрочитанной записи
    }
consultation-unread-many = 100 или более непрочитанных записей
consultation-last = Последнее действие: { $at }
consultation-status-opened = Получение пока не подтверждено: { $country }
consultation-status-acknowledged = Получение подтверждено, ожидается ответ: { $country }
consultation-status-answered = Ответ дан: { $country }
consultation-status-closed = Закрыта
consultation-status-outcome = Закрыта: { $outcome }

## Consultations: opening one

consultation-new-title = Новая консультация
consultation-to = Кому
consultation-subject = Тема
consultation-subject-hint = Опишите суть, не называя подозреваемых, потерпевших и свидетелей.
consultation-subject-missing = Укажите тему: по ней консультацию узнают обе стороны.
consultation-requested = Запрашиваемая юрисдикция
consultation-requested-hint = Сторона, которая подтвердит получение и ответит.
consultation-question-type = Вид вопроса
consultation-question-type-missing = Выберите вид вопроса: другая сторона прочтёт его на своём языке.
consultation-choose = Выберите
consultation-offences = Преступления
consultation-measures = Меры
consultation-none-chosen = Не выбрано
consultation-find-in-list = Найти в списке
consultation-urgency = Срочность
consultation-urgency-normal = Ориентир: подтверждение в течение одного рабочего дня, ответ в течение пяти.
consultation-urgency-high = Скоро что-то будет утрачено или решено. Ориентир: подтверждение в течение четырёх рабочих часов.
consultation-urgency-critical = Угроза жизни или безопасности либо утрата в ближайшие часы. Ориентир: подтверждение в течение 30 минут в любое время суток.
consultation-question = Ваш вопрос
consultation-question-missing = Напишите вопрос: это первое сообщение комнаты.
consultation-too-long = Текст слишком длинный.
consultation-who-sees =
    { $count ->
        [one] Уведомление и полный текст получит { $count } человек: { $countries }.
        [few] Уведомление и полный текст получат { $count } человека: { $countries }.
        [many] Уведомление и полный текст получат { $count } человек: { $countries }.
       *[other] Уведомление и полный текст получат { $count } человека: { $countries }.
    }
consultation-open = Начать консультацию
consultation-open-failed = Консультация не начата
consultation-nobody-signed-up = У этого контактного лица ещё нет учётной записи. Спросите секретариат сети, как с ним связаться.
consultation-nobody-there = Среди адресатов нет никого из запрашиваемой юрисдикции.
consultation-own-side = Этот коллега из вашего государства. Консультация начинается с другой юрисдикцией.
consultation-on-duty = На дежурстве
consultation-back-at = На месте с { $at } по вашему времени

## Room: header

room-fault = Не удалось загрузить консультацию
room-back = Все консультации
room-marking = Только для консультации – не доказательство
room-marking-words = Используйте только для подготовки официального запроса или решения о нём.
room-response = Подтверждение получения
room-asked = Вопрос задаёт сторона: { $country }
room-clock =
    { $minutes ->
        [one] Осталась { $minutes } минута для подтверждения
        [few] Осталось { $minutes } минуты для подтверждения
        [many] Осталось { $minutes } минут для подтверждения
       *[other] Осталось { $minutes } минуты для подтверждения
    }
room-clock-over = Ориентир в 30 минут истёк
room-target-normal = Подтвердите получение в течение одного рабочего дня.
room-target-high = Подтвердите получение в течение четырёх рабочих часов.
room-target-critical = Получение критических консультаций подтверждают в течение 30 минут в любое время суток.
room-acknowledge = Подтвердить

## Room: people and details

room-people = В этой комнате
room-people-button =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
room-you = (вы)
room-here = Комната сейчас открыта
room-hours-working = Рабочее время
room-hours-off = Нерабочее время
room-hours-weekend = Там выходной
room-about = Вопрос
room-opened-at = Начата
room-who = { $name } ({ $country })
room-somebody = Бывший участник
room-add = Добавить контактное лицо
room-add-search = Имя любым письмом, ведомство или страна
room-add-found =
    { $count ->
        [one] Найдено { $count } контактное лицо
        [few] Найдено { $count } контактных лица
        [many] Найдено { $count } контактных лиц
       *[other] Найдено { $count } контактного лица
    }
room-add-search-failed = Поиск не удался
room-add-already = Уже в этой комнате
room-add-history =
    { $count ->
        [one] Добавленный участник увидит всю историю комнаты: { $count } запись.
        [few] Добавленный участник увидит всю историю комнаты: { $count } записи.
        [many] Добавленный участник увидит всю историю комнаты: { $count } записей.
       *[other] Добавленный участник увидит всю историю комнаты: { $count } записи.
    }
room-add-confirm = Добавить в комнату
room-add-failed = Никто не добавлен
room-close = Закрыть консультацию
room-close-words = После этого комнату можно читать, но писать в ней больше нельзя.
room-close-outcome = Итог
room-close-outcome-missing = Выберите итог консультации.
room-close-reference = Номер официального запроса
room-close-reference-hint = Если известен. По нему обе стороны найдут запрос.
room-close-informed = Центральный орган уведомлён об этом неформальном контакте
room-close-note = Заключительная заметка
room-close-failed = Консультация не закрыта
room-close-confirm = Закрыть с этим итогом

## Room: log

room-talk = Переписка
room-log = Записи этой комнаты
room-log-fault = Не удалось загрузить записи
room-notice = Неформальная консультация. Это не запрос о взаимной правовой помощи; ничто здесь не является доказательством.
room-earlier = Более ранние записи
room-earlier-failed = Не удалось загрузить более ранние записи. Повторить
room-new =
    { $count ->
        [one] { $count } новое сообщение
        [few] { $count } новых сообщения
        [many] { $count } новых сообщений
       *[other] { $count } нового сообщения
    }
room-heard = { $name }: { $text }
room-answer = Ответ
room-correction = Исправление
room-withheld = Текст не показан: условия обращения с ним не приняты.
room-withdrawn = Отозвано автором в { $at }
room-corrected = Исправлено автором в { $at }; исправленный текст ниже
room-reply = Ответить
room-correct = Исправить
room-withdraw = Отозвать
room-withdraw-title = Отозвать это сообщение?
room-withdraw-words = Текст исчезнет для всех; в записях останется, что вы написали и отозвали его. Кто прочёл, тот прочёл.
room-quote-earlier = Более раннее сообщение
room-act-opened = Консультация начата: { $name }
room-act-joined = В комнате: { $name }
room-act-added = Добавлено контактное лицо: { $name }. Кем: { $by }
room-act-acknowledged = Получение подтверждено: { $name }
room-act-withdrawal = Сообщение отозвано: { $name }
room-act-left = Больше не в комнате: { $name }
room-act-closed = Закрыта: { $outcome }. { $name }
room-act-formal = Официальный запрос: { $reference }
room-act-informed = Центральный орган уведомлён.
room-act-not-informed = Центральный орган не уведомлён.
room-seen =
    { $count ->
        [one] Просмотрено компетентным органом: { $countries }
        [few] Просмотрено компетентными органами: { $countries }
        [many] Просмотрено компетентными органами: { $countries }
       *[other] Просмотрено компетентными органами: { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [one] Сообщение: { $count } человек, { $countries }
        [few] Сообщение: { $count } человека, { $countries }
        [many] Сообщение: { $count } человек, { $countries }
       *[other] Сообщение: { $count } человека, { $countries }
    }
room-to-nobody = Сообщение в записи: в комнате больше никого нет
room-placeholder = По возможности без персональных данных подозреваемых
room-send = Отправить
room-this-is-answer = Это наш ответ
room-caveats = Условия обращения
room-caveats-none = Без иных отметок
room-language = Язык текста
room-replying = Ответ на сообщение ({ $name }):
room-correcting = Исправление сообщения:
room-characters-left =
    { $count ->
        [one] Остался { $count } знак
        [few] Осталось { $count } знака
        [many] Осталось { $count } знаков
       *[other] Осталось { $count } знака
    }
room-sensitive-account = Похоже на номер счёта. Такие данные направляйте только в официальном запросе.
room-sensitive-card = Похоже на номер карты. Такие данные направляйте только в официальном запросе.
room-sensitive-document = Похоже на номер документа, удостоверяющего личность. Такие данные направляйте только в официальном запросе.
room-not-sent = Не отправлено. Хранится здесь до восстановления связи.
room-sending = Отправляется
room-refused = Не принято сервисом.
room-try-again = Повторить
room-copy = Копировать текст
room-discard = Удалить
room-pending-acknowledged = Подтверждение получения
room-pending-withdrawal = Отзыв сообщения
room-writing =
    { $count ->
        [one] { $names } пишет
        [few] { $names } пишут
        [many] { $names } пишут
       *[other] { $names } пишут
    }
room-read-only = Консультация закрыта. Её можно читать; писать больше нельзя.

## Room: connection

live-starting = Соединение
live-open = На связи
live-reconnecting = Связь прервана. Восстанавливается; написанное сохраняется.
live-slow = Нет живого соединения. Сообщения отправляются и загружаются каждые десять секунд.
live-offline = Нет связи. Можно читать; сообщения ждут восстановления связи.
live-ended = Сеанс завершён. Сообщения ждут повторного входа.

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
facet-freshness = Подтверждение
facet-freshness-fresh = Подтверждено недавно
facet-freshness-due = Пора подтвердить
facet-freshness-stale = Давно не подтверждалось
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
consultation-older = Показать более ранние закрытые консультации
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
consultation-requested-hint = Каждая подтвердит получение и ответит в свой срок. Остальные адресаты только участвуют.
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
consultation-nobody-there = От каждой запрашиваемой юрисдикции среди адресатов должен кто-то быть.
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
room-clock-over = Целевой срок прошёл
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
room-add-search = Имя любым письмом, ведомство или страна
room-add-found =
    { $count ->
        [one] Найдено { $count } контактное лицо
        [few] Найдено { $count } контактных лица
        [many] Найдено { $count } контактных лиц
       *[other] Найдено { $count } контактного лица
    }
room-add-search-failed = Поиск не удался
room-add-already = Уже в списке
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
room-close-reference-hint = По нему обе стороны найдут запрос.
room-close-informed = Уведомлён ли центральный орган об этом неформальном контакте?
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
room-act-added = В комнату добавлен участник: { $name }. Кем: { $by }
room-act-acknowledged = Получение подтверждено: { $name }
room-act-withdrawal = Сообщение отозвано: { $name }
room-act-left = Больше не в комнате: { $name }
room-act-closed = Закрыта: { $outcome }. { $name }
room-act-closed-by-clock = Закрыта автоматически: полгода не было сообщений
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

## Directory: its pages

sections-title = Разделы справочника
sections-search = Поиск

## Whom do I ask?

sections-whom = К кому обратиться?
whom-title = К кому обратиться?
whom-lead = Введите в каждом поле несколько букв; клавиша «Ввод» принимает выделенную строку и ведёт дальше. Ответ появляется по мере выбора.
whom-question = Ваш вопрос
whom-jurisdiction = Юрисдикция
whom-jurisdiction-hint = Не более пяти. «Ввод» в пустом поле ведёт дальше.
whom-measure = Мера
whom-offence-field = Преступление
whom-stage-field = Стадия производства
whom-urgency = Срочность
whom-languages = Мои языки
whom-languages-own = Если пусто — языки вашей записи ({ $languages }).
choice-remove = Убрать: { $label }
choice-none = В этом списке ничего похожего нет.
state-nobody-shown = Вам никто не показан
whom-answer = Ответ
whom-start = Выберите юрисдикцию, затем меру или преступление; с тем и другим ответ станет точным.
whom-failed = Не удалось получить ответ
whom-said =
    { $count ->
        [0] { $jurisdiction }: подходящих нет. Указан ближайший запасной путь.
        [one] { $jurisdiction }: { $count } контактное лицо
        [few] { $jurisdiction }: { $count } контактных лица
        [many] { $jurisdiction }: { $count } контактных лиц
       *[other] { $jurisdiction }: { $count } контактного лица
    }
whom-order = По порядку: компетенция, стадия, общий язык, доступность сейчас, дата подтверждения.
whom-order-urgent = Срочно, поэтому по порядку: компетенция, стадия, доступность сейчас, общий язык, дата подтверждения.
whom-why = Почему, в порядке значимости
whom-offence = Компетенция по преступлению: { $term }
whom-wider-offence = Компетенция по более общему преступлению: { $term }
whom-measure-fits = Компетенция по мере: { $term }
whom-stage = Орган действует на этой стадии: { $term }
whom-stage-not-stated = Стадии органом не указаны; уточните: { $term }
whom-language = Общий с вами язык: { $language } ({ $level })
whom-no-language = Общий язык не указан
whom-opens-in = Откроется через { $hours } ч { $minutes } мин
whom-opens-at = Откроется { $time } по вашему времени
whom-closed = Часы работы не указаны
whom-absent = Отсутствует
whom-absent-until = Отсутствует, вернётся { $time } по вашему времени
whom-same-network = Общая с вами сеть: { $networks }
whom-channel = Канал: { $channel }
whom-channel-consultation = консультация здесь
whom-because-away = Сотрудник сейчас отсутствует и на звонки не отвечает.
whom-consult-stand-in = Обратиться к замещающему
whom-because-not-urgent = Ничего не потеряно, если прочтут завтра.
whom-because-at-work = Срочно, и сейчас рабочее время.
whom-because-duty-now = Срочно, и сейчас дежурство.
whom-because-off-hours = Срочно, а учреждение сейчас закрыто.
whom-because-waits = Телефона для нерабочего времени нет; консультация дождётся их.
whom-number = Номер — в карточке, по запросу.
whom-alternate = Заместитель: { $name }
whom-stand-in = Замещает на время отсутствия: { $name }
whom-nobody-listed = { $jurisdiction }: вам никто не показан.
whom-nobody-competent = { $jurisdiction }: по этому преступлению и мере никто не указан.
whom-nobody-at-stage = { $jurisdiction }: компетентные лица на этой стадии не действуют.
whom-instead = Куда обратиться:
whom-instead-correspondent = Национальный корреспондент
whom-instead-central = Центральный орган
whom-instead-secretariat = Секретариат { $network }
whom-gap = Секретариату сообщено, что здесь никого нет. Ваше имя не сообщалось.
whom-share = Скопировать ссылку на этот ответ
whom-shared = Ссылка скопирована. Каждый увидит то, что ему доступно.

## Saved, favourites, sharing

sections-saved = Сохранённое
filters-note = Результаты обновляются по мере выбора.
saved-title = Сохранённое
saved-lead = Содержимое этой страницы видите только вы.
saved-failed = Не удалось загрузить страницу
saved-act-failed = Действие не выполнено. Повторите попытку.
saved-searches = Сохранённые запросы
saved-searches-none = Сохранённых запросов пока нет. Выполните поиск и выберите «Сохранить запрос».
saved-news =
    { $count ->
        [one] { $count } сохранённый запрос с изменениями
        [few] { $count } сохранённых запроса с изменениями
       *[many] { $count } сохранённых запросов с изменениями
    }
saved-added = новых: { $count }
saved-changed = изменено: { $count }
saved-left = больше нет: { $count }
saved-since = с { $day }
saved-no-news = Без изменений с { $day }
saved-too-many = Запросу соответствует более 100 контактных лиц. Уточните его, чтобы получать сообщения об изменениях.
saved-impossible = Одного из фильтров больше нет. Выполните поиск заново и сохраните его.
saved-not-watched = Изменения не отслеживаются
saved-watch = Сообщать здесь об изменениях в результатах
saved-watch-label = Сообщать здесь об изменениях в результатах запроса «{ $name }»
saved-delete = Удалить
saved-delete-label = Удалить «{ $name }»
saved-deleted = Запрос «{ $name }» удалён
save-search = Сохранить запрос
save-search-name = Название
save-search-name-missing = Укажите название запроса.
save-search-save = Сохранить
save-search-done = Запрос «{ $name }» сохранён
save-search-everyone = Все
favourites-title = Избранное
favourites-none = В избранном пока никого нет. Нажмите звёздочку у записи, чтобы она была под рукой.
favourites-gone =
    { $count ->
        [one] { $count } сохранённой записи больше нет в справочнике, или она вам не видна.
        [few] { $count } сохранённых записей больше нет в справочнике, или они вам не видны.
       *[many] { $count } сохранённых записей больше нет в справочнике, или они вам не видны.
    }
favourite-of = Избранное: { $name }
viewed-title = Недавно просмотренные
viewed-none = Здесь будут перечислены открытые вами записи.
viewed-clear = Очистить список
viewed-cleared = Список очищен
share-open = Поделиться в консультации
share-note = Остальные участники увидят эту запись лишь в той мере, в какой она открыта им в справочнике.
share-room = Консультация
share-none = Вы не участвуете ни в одной открытой консультации.
share-send = Поделиться
share-done = Отправлено в { $reference }
share-go = Перейти к консультации
card-chip = Запись справочника
card-chip-hidden = Запись, которая вам недоступна
keys-search-anywhere = Перейти к полю поиска, в том числе во время ввода
keys-saved = Перейти к сохранённому
keys-whom = Перейти к разделу «К кому обратиться?»
keys-secretariat = Перейти в секретариат
keys-open = Открыть строку в фокусе
keys-send = Отправить сообщение
keys-today = Перейти к разделу «Сегодня»
keys-room-above = Предыдущая комната в списке
keys-room-below = Следующая комната в списке
keys-first-new = Первая новая запись
keys-acknowledge = Подтвердить (когда выбран отсчёт времени в комнате)
keys-escalate = Передать выше (когда выбран отсчёт времени в комнате)

## Contact

contact-title = Контакты
contact-lead = Телефоны и адреса показываются с указанием цели. Этому лицу сообщается, кто, когда и для чего их смотрел.
contact-office = Между вашими сетями показывается телефон учреждения; в срочном случае — также телефон дежурного.
contact-show = Показать контакты
contact-purpose = Для чего они нужны?
contact-consultation = Консультация
contact-urgent = Срочный случай
contact-other = Другая причина
contact-urgent-note = Срочный случай никогда не задерживается. Ваш секретариат уведомляется сразу и проверяет его впоследствии.
contact-reason = Причина
contact-reason-hint = Одна строка; без имён лиц, проходящих по делу.
contact-reason-missing = Укажите причину в нескольких словах.
contact-reason-show = Показать
contact-none = Нет записанного телефона, который открывает ваша карточка.
contact-copy = Копировать
contact-copy-label = Копировать { $value }
contact-copied = Скопировано
contact-copy-failed = Скопировать не удалось. Выделите номер вручную.
contact-vcard = Сохранить электронную визитку
contact-vcard-saved = Электронная визитка сохранена
contact-failed = Показать контакты не удалось
contact-shown = Контакты показаны
contact-told = Записана цель: { $purpose }. Это лицо увидит, что вы смотрели контакты.
contact-system-with = { $system }, другая сторона: { $state }
contact-left-day =
    { $count ->
        [0] Это последний контакт, который может быть показан вам сегодня.
        [one] Сегодня вам может быть показан ещё { $count } контакт.
        [few] Сегодня вам могут быть показаны ещё { $count } контакта.
        [many] Сегодня вам может быть показано ещё { $count } контактов.
       *[other] Сегодня вам может быть показано ещё { $count } контактов.
    }
contact-left-hour =
    { $count ->
        [0] Это последний контакт на этот час.
        [one] В течение часа вам может быть показан ещё { $count } контакт.
        [few] В течение часа вам могут быть показаны ещё { $count } контакта.
        [many] В течение часа вам может быть показано ещё { $count } контактов.
       *[other] В течение часа вам может быть показано ещё { $count } контактов.
    }
listed-left =
    { $count ->
        [0] Сегодня вам показано предельное для одной учётной записи число лиц. Ещё одно — и справочник будет для вас приостановлен.
        [one] Сегодня вам может быть показано ещё { $count } лицо. Сверх этого справочник будет для вас приостановлен.
        [few] Сегодня вам могут быть показаны ещё { $count } лица. Сверх этого справочник будет для вас приостановлен.
        [many] Сегодня вам может быть показано ещё { $count } лиц. Сверх этого справочник будет для вас приостановлен.
       *[other] Сегодня вам может быть показано ещё { $count } лиц. Сверх этого справочник будет для вас приостановлен.
    }
suspended-title = Справочник для вас приостановлен
suspended-lead = Вашей учётной записи было показано необычно много лиц или контактов, поэтому справочник для неё временно закрыт. Секретариат вашей сети уведомлён и может открыть его снова. Ваши консультации остаются доступны.
suspended-urgent = В срочном случае вы по-прежнему увидите, как связаться с этим лицом.

## Who viewed me

viewers-title = Кто смотрел мои контакты
viewers-lead = Все, кому были показаны ваши телефоны и адреса, начиная с последних. Тот, кто ведёт вашу запись, указывается один раз в день.
viewers-more = Показать более ранние просмотры
viewers-none = Ваши контакты никому не показывались.
viewers-not-listed = В справочнике нет вашей записи, поэтому смотреть нечего.
viewers-failed = Список загрузить не удалось
viewers-who = Кто
viewers-when = Когда
viewers-purpose = Цель
viewers-keeping = Ведение или согласование записи

## Duty sheet

sections-duty-sheet = Лист дежурных
duty-sheet-title = Лист дежурных телефонов
duty-sheet-lead = Дежурные телефоны вашей сети на случай, если ночью служба недоступна. Имён на нём нет. Лист датирован и помечен вашим именем, каждый лист записывается; не более трёх за 24 часа.
duty-sheet-network = Сеть
duty-sheet-make = Составить лист
duty-sheet-print = Печать
duty-sheet-failed = Составить лист не удалось
duty-sheet-heading = Дежурные телефоны: { $network }
duty-sheet-as-of = По состоянию на { $time } ({ $zone })
duty-sheet-marking = Неофициальные контакты между контактными лицами. Составлено для: { $name }, { $time }, № { $number }. Передаче не подлежит.
duty-sheet-none = В этой сети дежурный телефон не записан.
duty-sheet-jurisdiction = Юрисдикция
duty-sheet-authority = Орган
duty-sheet-number = Телефон
duty-sheet-hours = Дежурство в ближайшие семь дней, местное время
duty-sheet-hours-none = не назначено
duty-sheet-away = Отсутствует: { $from } – { $to }
duty-sheet-languages = Языки
duty-sheet-confirmed = Подтверждено

## Use of the directory (secretariat)

use-title = Пользование справочником
use-lead = Достигнутые пределы, обращения к записям-ловушкам и контакты, показанные в срочных случаях.
use-none = Проверять нечего.
use-failed = Уведомления загрузить не удалось
use-act-failed = Не удалось. Повторите попытку.
use-listed = За день показано больше лиц, чем допускается для одной учётной записи
use-revealed = За день показано больше контактов, чем допускается для одной учётной записи
use-canary = Обращение к записи-ловушке, которая в работе никому не встречается
use-urgent = Контакт показан в срочном случае
use-urgent-beyond = Контакт показан в срочном случае сверх пределов
use-suspended = Приостановлено
use-lift = Вернуть справочник
use-lift-label = Вернуть справочник: { $name }
use-lifted = { $name }: справочник снова доступен
use-review = Проверено
use-review-label = Проверено: { $name }
use-reviewed = Проверено: { $time }
use-open = Требует проверки
use-done = Проверено
use-limits = Пределы для участников { $network }
use-limits-lead = Сеть может установить пределы ниже общих, но не выше. Если поле пусто, действует общий предел.
use-limit-reveals-day = Контактов за 24 часа
use-limit-reveals-hour = Контактов за час
use-limit-listed-day = Лиц за день
use-limit-most = Не более { $most }
use-limits-save = Сохранить пределы
use-limits-saved = Пределы сохранены
use-limits-failed = Сохранить пределы не удалось

## Depth: duty, absence, own details

reach-holiday = Там праздничный день
reach-absent = Отсутствует
reach-opens-minutes = на связи через { $minutes } мин
reach-opens-hours = на связи через { $hours } ч { $minutes } мин
reach-opens-days = на связи через { $days } д { $hours } ч
reach-both-times = { $theirs } ({ $city }) · { $yours } по вашему времени
card-alternate = Заместитель
card-alternate-missing = Заместитель не указан. Если это лицо не отвечает, обратитесь в секретариат.
card-stand-in = Сейчас замещает
card-valid-until = В этой роли до
card-not-competent = Кроме
card-pair = { $measure } по делам: { $offence }
card-territory = Территория
card-authority-sends = Направляет запросы
card-authority-receives = Принимает запросы
card-authority-executes = Исполняет запросы
card-any-instrument = любой документ
card-any-stage = любая стадия
sections-duty = График дежурств
rota-title = График дежурств
rota-lead = Кто и когда отвечает, по часам, по местному времени. Пробелы – часы, когда никто не доступен.
rota-jurisdiction = Юрисдикция
rota-week = Неделя с { $day }
rota-zone = Время: { $city }, сейчас { $time }
rota-earlier = Предыдущая неделя
rota-present = Эта неделя
rota-later = Следующая неделя
rota-failed = Не удалось загрузить график
rota-nothing = График этой юрисдикции вам не показывается.
rota-span = { $start }–{ $end }
rota-shift = Смена
rota-weekly = Еженедельно
rota-working = Рабочие часы
rota-gap = Никто не доступен
rota-holiday = Праздничный день
rota-is-holiday = Отметить как праздничный день
rota-is-no-holiday = Отметить как обычный день
rota-weekend = Выходной
rota-away = Отсутствуют на этой неделе
rota-gaps-total =
    { $count ->
        [0] На этой неделе пробелов нет
        [one] { $count } пробел на этой неделе
        [few] { $count } пробела на этой неделе
        [many] { $count } пробелов на этой неделе
       *[other] { $count } пробела на этой неделе
    }
rota-add-title = Добавить смену
rota-person = Кто
rota-day = День
rota-add = Добавить смену
rota-next-day = Если конец не позже начала, смена кончается на следующий день.
rota-change = Изменить
rota-change-title = { $name }, { $start }–{ $end }
rota-give-to = Передать
rota-give = Передать смену
rota-swap-with = Обменять на
rota-swap = Обменять смены
rota-remove = Удалить смену
rota-changed = График сохранён
rota-refused = График не изменён
rota-read-only = График изменяют только секретариат сети и национальный корреспондент.
own-title = Мои данные
own-lead = Ваши часы и отсутствия определяют, когда вы показаны доступным. Имена, орган и компетенцию ведёт секретариат.
own-not-listed = Вы не значитесь контактным лицом, поэтому вести здесь нечего.
own-failed = Не удалось загрузить ваши данные
own-absences = Отсутствие
own-absences-hint = Оба дня включительно. В это время вы показаны отсутствующим при любых часах, и назван замещающий.
own-first-day = Первый день
own-last-day = Последний день
own-stand-in = Замещает
own-alternate-stands-in = Мой заместитель ({ $name })
own-nobody-stands-in = Никто
own-add-absence = Добавить отсутствие
own-save = Сохранить
own-saved = Ваши данные сохранены
own-refused = Данные не сохранены
own-preview = Что видят другие
own-preview-for = Показывается: { $readers }
own-preview-observers = наблюдатели в { $network }
own-preview-several = Кто состоит в нескольких из этих сетей, видит всё, что показывает каждая из них.
own-preview-nobody = Больше никому ваша запись не показывается.
own-see-roster = График дежурств моей юрисдикции
edit-alternate = Заместитель
edit-alternate-hint = Кто отвечает, если это лицо не может. Обязательно.
edit-alternate-none = Ещё не выбран
edit-validity = В этой роли
edit-valid-from = С
edit-valid-until = До (в этот час запись покидает справочник)
edit-exceptions = Не занимается
edit-exceptions-hint = Каждое преступление сочетается с каждой мерой, кроме этих пар.
edit-add-exception = Добавить исключение
edit-channel-system = Система
edit-channel-system-none = Не указана
edit-channel-peer = Другая юрисдикция
channel-i24-7 = ИНТЕРПОЛ I-24/7
channel-ejn-connection = Защищённое соединение EJN
channel-iber = Iber@
channel-vpn-pair = Туннель между двумя государствами

## Relations: routes, secure channels, partners

sections-routes = Маршруты
routes-title = Маршруты торговли людьми
routes-lead = Маршрут собирает прокуроров и следователей мест происхождения, транзита и назначения и открывает для них одну комнату.
routes-none = Для ваших сетей маршрутов пока нет.
routes-failed = Не удалось прочитать маршруты
routes-new = Добавить маршрут
route-part-origin = Происхождение
route-part-transit = Транзит
route-part-destination = Назначение
route-kept-by = Ведёт секретариат { $network }
route-open-room = Открыть комнату для маршрута
route-room = Перейти в комнату маршрута
route-room-hint = Вы в этой комнате. Пока она не закрыта, она остаётся комнатой маршрута для тех, кто в ней; больше никто о ней не узнаёт.
room-route = Маршрут и его участники
route-open-room-hint =
    { $count ->
        [one] Приглашается { $count } человек: прокуроры и следователи каждой остановки, сначала ведущие. Вопрос вы напишете до отправки.
        [few] Приглашаются { $count } человека: прокуроры и следователи каждой остановки, сначала ведущие. Вопрос вы напишете до отправки.
        [many] Приглашаются { $count } человек: прокуроры и следователи каждой остановки, сначала ведущие. Вопрос вы напишете до отправки.
       *[other] Приглашаются { $count } человека: прокуроры и следователи каждой остановки, сначала ведущие. Вопрос вы напишете до отправки.
    }
route-prosecutors = Прокуроры
route-investigators = Следователи
route-nobody = Здесь вам никто из этой профессии не показан.
route-lead = Ведущий
route-whom = К кому обратиться: { $jurisdiction }
route-edit = Изменить маршрут
route-retire = Снять с учёта
route-back = Все маршруты
route-name-in = Название ({ $language })
route-offences = Преступления
route-leads-hint = Ведущих приглашают первыми, когда открывают комнату.
route-leads = Ведущие
route-network = Сеть
route-incomplete = Нужны название на английском, преступление, место происхождения и место назначения.
route-save = Сохранить маршрут
route-save-failed = Маршрут не сохранён
relations-channels = Защищённые каналы
relations-partners = Организации-партнёры
relations-title = Связи
channels-lead = Какой защищённый канал есть между двумя юрисдикциями и по какому источнику. Отсутствие строки значит лишь, что сведений нет.
channels-none = Здесь в реестре нет строк.
channels-failed = Не удалось прочитать реестр
channels-of = Одной юрисдикции
channels-pair = Между
channels-channel = Канал
channels-status = Состояние
channels-source = Источник
channels-source-date = Дата источника
channels-illustrative = Условная строка
channel-kind-other = Иной защищённый канал
channel-status-in-use = Используется
channel-status-pilot = Пробный
channel-status-planned = Планируется
channel-status-ended = Прекращён
channel-status-not-stated = Не указано
channels-add = Добавить строку
channels-edit = Изменить строку
channels-save = Сохранить строку
channels-save-failed = Строка не сохранена
partners-lead = Организации, работающие рядом с сетями, и их офицеры связи, насколько они вам показаны.
partners-failed = Не удалось прочитать организации
partners-members =
    { $count ->
        [0] Список участников не указан
        [one] На учёте { $count } участник
        [few] На учёте { $count } участника
        [many] На учёте { $count } участников
       *[other] На учёте { $count } участника
    }
partners-liaison = Офицеры связи
partners-no-liaison = Офицеры связи вам не показаны.
partner-caricc = Центр правоохранительных служб Центральной Азии по делам о наркотиках, Алматы. Офицеры связи передают вопросы своим службам. Секретные сведения здесь не передаются.
partner-eurojust = Агентство Европейского союза по сотрудничеству в уголовном правосудии, Гаага. Имеет контактные пункты в третьих странах.
partner-globe = Всемирная сеть правоохранительных органов против коррупции с собственной платформой оперативного обмена.
partner-carin = Неформальная сеть по возвращению активов. Каждая юрисдикция называет один контакт от правоохранительных и один от судебных органов.
partner-arin-wca = Сеть по возвращению активов Западной и Центральной Азии. Секретариат — в Ташкенте.
partner-wacap = Сеть центральных органов и прокуроров Западной Африки. Каждое государство называет двух лиц: от центрального органа и судью или прокурора.
partner-arin-ap = Сеть по возвращению активов Азиатско-Тихоокеанского региона. Секретариат находится в Верховной прокуратуре Республики Корея.
partner-mena-arin = Сеть по возвращению активов Ближнего Востока и Северной Африки, начала работу в Джидде в 2025 году.
partner-pcjs = Платформа стран Сахеля для судебного сотрудничества по уголовным делам. Каждое государство называет контактное лицо и заместителя.
partner-gljcn = Сеть судебного сотрудничества региона Великих озёр Африки, основана в Найроби в 2016 году.
partner-emjnet = Контактные лица южных стран-партнёров Европейского союза; сеть ведёт программа «Евромед-Юстиция» при Евроюсте.
partner-oas = Центральные органы Организации американских государств с собственным сайтом для обмена.
route-illustrative = Условный пример: маршрут выдуман для показа и ничего не говорит ни об одном государстве.
route-find-lead = Найти другого человека на остановке
route-add-prosecutor = Ведущий от прокуроров
route-add-investigator = Ведущий от следователей

## Directory: why somebody was found

match-why-sound = «{ $asked }» звучит как «{ $name }»
match-why-beginning = «{ $asked }» — начало слова «{ $name }»
match-why-initial = «{ $asked }» — инициал к «{ $name }»
match-why-slip = «{ $asked }» почти совпадает с «{ $name }»
match-why-beside = «{ $asked }» относится к месту работы или компетенции
match-why-unmatched = «{ $asked }» в этом имени нет
match-why-recorded = «{ $asked }» подходит к другому записанному написанию

## Jurisdiction sheets

sections-sheets = Сравнение
sheets-title = Правовые справки по юрисдикциям
sheets-lead = Что принимает каждая юрисдикция — по сведениям её ответственного. Выберите от двух до четырёх для сравнения.
sheets-disclaimer = Только для сведения, юридической силы не имеет. «Не указано» не значит «нет».
sheets-failed = Не удалось загрузить справки
sheets-back = Все справки
sheets-back-to-sheet = К справке
sheets-of = Справка: { $name }
sheets-stated-count = Указано: { $count } из { $total }
sheets-published = Опубликовано: { $day }
sheets-illustrative = Условный пример
sheets-on-no-map = Условный пример: такой юрисдикции нет на карте, её справка не отражает действующее право.
sheets-nothing = { $name }: пока ничего не указано. Спросите контактное лицо.
sheets-nothing-short = { $name } (ничего не указано)
sheets-silent = Юрисдикции, которые пока ничего не указали: { $count }
sheets-stated-only = Только указанное
sheets-print = Печать
sheets-export-csv = Экспорт в CSV
sheets-export-json = Экспорт в JSON
sheets-value-yes = Да
sheets-value-conditions = При условиях
sheets-value-no = Нет
sheets-value-stated = Указано словами
sheets-value-not-stated = Не указано
sheets-group-assets = Возвращение активов
sheets-group-authority = Органы и связь
sheets-group-form = Форма запроса
sheets-group-law = Право
sheets-group-measures = Меры
sheets-group-victims = Потерпевшие
sheets-group-practice = Практика
sheets-evidence = Источник и даты
sheets-overdue = срок пересмотра прошёл
sheets-source = Источник
sheets-confirmed = Подтверждено
sheets-confirmed-on = Дата подтверждения
sheets-confirmed-by = Кем подтверждено
sheets-next-review = Следующий пересмотр
sheets-link = Ссылка
sheets-compare = Сравнить
sheets-compare-title = Сравнение юрисдикций
sheets-compared = Сравниваются
sheets-choose = Сравнить: { $name }
sheets-choose-two = Выберите не менее двух юрисдикций.
sheets-add = Добавить юрисдикцию
sheets-remove = Убрать: { $name }
sheets-differences-only = Только различия
sheets-no-differences = В указанном различий нет.
sheets-compare-count = Различается: { $differs }. Совпадает: { $alike }. Нельзя сравнить, так как указано не всеми: { $open }.
sheets-field = Пункт
sheets-differs = Различается
sheets-alike = Совпадает
sheets-open = Указано не всеми
sheets-before-title = Прежде чем спросить: что принимает { $name }
sheets-before-open = Не указано, стоит спросить: { $count }
sheets-before-nothing = { $name }: ни один из этих пунктов пока не указан; стоит спросить: { $count }
sheets-before-all = Вся справка: { $name }
sheets-what = Что принимает { $name }
sheets-edit = Изменить справку
sheets-open-draft = Открыть проект
sheets-draft-waits = Проект ждёт проверки
sheets-draft-of = Проект справки: { $name }
sheets-draft-how = Ответственный готовит проект, секретариат публикует. Читатели видят только опубликованное.
sheets-change = Изменить
sheets-change-label = Изменить: { $field }
sheets-value = Ответ
sheets-text = Текст
sheets-text-hint = Осталось знаков: { $left }
sheets-text-language = Язык текста
sheets-part-refused = Не заполнено или не может быть принято.
sheets-save = Сохранить проект
sheets-save-failed = Проект не сохранён
sheets-saved = Проект сохранён
sheets-unsaved = Ещё не сохранено: { $count }
sheets-review = Что меняет проект
sheets-drafted = Последнее изменение: { $moment }.
sheets-was = Было
sheets-will-be = Будет
sheets-no-changes = Ничего не изменится.
sheets-no-draft = Проекта нет. Опубликованная версия: { $version }.
sheets-publish = Опубликовать
sheets-publish-title = Опубликовать этот проект?
sheets-publish-body = Его сразу увидят все участники сетей. Изменений: { $count }.
sheets-was-published = Справка опубликована
sheets-discard = Отказаться от проекта
sheets-discard-title = Отказаться от этого проекта?
sheets-discard-body = Его изменения будут потеряны; опубликованное останется.
sheets-was-discarded = Проект отменён
sheets-act-failed = Не удалось
sheets-secretariat-publishes = Проверяет и публикует этот проект секретариат сети.
sheets-stale-title = Тем временем этот проект сохранил кто-то другой
sheets-stale-body = Выберите для каждого пункта, что останется. Написанное вами не потеряно.
sheets-stale-elsewhere = Изменены другие пункты, не ваши. Продолжите и сохраните ещё раз.
sheets-stale-yours = Ваше
sheets-stale-theirs = Сохранённое
sheets-stale-go-on = Продолжить с этого места
sheets-history = История справки
sheets-act-drafted = Проект изменил(а):
sheets-act-imported = Импортировал(а):
sheets-act-published = Опубликовал(а):
sheets-act-given-up = Проект отменил(а):
sheets-and-more = { $fields } и ещё { $count }
sheets-import = Импортировать файл
sheets-import-title = Импорт справок
sheets-import-how = Сначала файл проверяется. Если все строки верны, сведения попадают в проекты справок, которые вы ведёте; ничего не публикуется.
sheets-import-file = Файл
sheets-import-hint = CSV или JSON в том виде, в каком экспортируется здесь; не более 2000 строк.
sheets-import-failed = Не удалось проверить файл
sheets-import-preview = Что изменит файл
sheets-import-sheet = { $name }, изменений: { $count }
sheets-import-store = Внести в проекты
sheets-import-done = Внесено в проекты
sheets-import-changed = С момента проверки файла эти проекты изменил кто-то другой. Просмотрите изменения ещё раз.
sheets-import-row = Строка
sheets-import-column = Столбец
sheets-import-problem = Что не так
sheets-import-whole = весь файл
sheets-import-more = Ещё ошибок, не показанных здесь: { $count }
sheets-problem-unreadable = Не читается. Сохраните файл как CSV в UTF-8 или как JSON.
sheets-problem-too-many-rows = Файл слишком велик.
sheets-problem-too-many-columns = Слишком много столбцов.
sheets-problem-line-too-long = Строка слишком длинная.
sheets-problem-formula = Формула. Поставьте апостроф перед текстом, который начинается с = + - или @.
sheets-problem-missing = Не заполнено.
sheets-problem-invalid = Здесь это не может быть принято.
sheets-problem-repeated = Указано дважды.
sheets-problem-unknown = Здесь это неизвестно.
sheets-problem-not-yours = Эту справку ведёте не вы.

## Keeping true: the secretariat’s desk

shell-secretariat = Секретариат
day-day = День
day-month = Месяц
day-year = Год
standing-observer = { $country }: наблюдатель в { $network }. Вам видны служебные карточки этой сети, её участникам видны ваши служебные карточки. Начатые консультации продолжаются, можно открывать новые с теми, кто вам виден; форум сети доступен только её участникам.
standing-suspended = Членство в { $network } приостановлено ({ $country }): из этой сети вам видны только записи вашего государства. Начатые консультации продолжаются; новых участников через эту сеть не приглашают, её форум для вас закрыт.
standing-former = { $country }: членство в { $network } прекращено. Из этой сети вам больше никто не виден, и вас по ней никто не находит. Вы вышли из консультаций и форума, в которых состояли через неё; то, что идёт через другие сети, продолжается.
keeping-title = Достоверность
keeping-confirm = Подтвердить запись
keeping-all-right = Всё указано верно
keeping-confirm-how = Подтверждено { $how }
keeping-thanks = Подтверждено на сегодня.
keeping-failed = Не удалось подтвердить запись
keeping-confirmed =
    { $who ->
        [none] { $day }, { $how }
       *[other] { $day }, { $how }: { $who }
    }
confirm-own = самим контактным лицом
confirm-correspondent = через корреспондента
confirm-phone = по телефону
confirm-meeting = на встрече
report-title = Сообщить о проблеме
report-what = Что случилось? Одно нажатие отправляет сообщение в секретариат.
report-no-answer = Номер не отвечает
report-bounced = Письмо вернулось
report-wrong-person = Это не тот человек
report-out-of-date = Другие сведения устарели
report-note = Можно сначала добавить подробность
report-note-hint = Только для секретариата. Ничего о деле.
report-failed = Не удалось отправить сообщение
report-sent = { $day }: вы сообщили «{ $problem }»
report-waiting = Сообщение у секретариата, он разберётся.
report-handled = Рассмотрено { $day }: { $result }
report-result-corrected = запись исправлена
report-result-confirmed = запись подтверждена
report-result-retired = больше не занимает должность
report-result-nothing-wrong = ошибки не обнаружено
retire-open = Больше не занимает должность…
retire-title = { $name } больше не занимает должность
retire-words = Запись сразу исчезает из справочника, полномочия этого лица в ваших сетях прекращаются. Его консультации в них переходят к преемнику, если тот представляет то же государство в той же сети; иначе лицо выбывает из них, а консультация, которую никто не ведёт, приостанавливается, пока её кто-нибудь не примет. Перешедший по старой ссылке узнает, с какого дня и кто преемник.
retire-reason = Причина
retire-left-office = Оставил(а) должность
retire-moved = Перешёл (перешла) в другое ведомство
retire-office-changed = Ведомство упразднено или объединено
retire-duplicate = Запись повторяется
retire-other = Другая причина
retire-successor = Преемник
retire-nobody = Пока не назначен
retire-confirm = Исключить запись
retire-failed = Не удалось исключить запись
retired-title = Больше не занимает должность
retired-since = Это контактное лицо не занимает должность с { $day }.
retired-successor = Преемник:
retired-nobody = Преемник не назван.
secretariat-pages = Стол секретариата
secretariat-overview = Обзор
secretariat-reports = Сообщения о проблемах
secretariat-unconfirmed = К подтверждению
secretariat-gaps = Пробелы
secretariat-agreements = Что видят другие сети
secretariat-states = Государства-участники
secretariat-use = Использование справочника
secretariat-title = Секретариат
secretariat-about = Что ожидает секретариат { $networks }.
secretariat-failed = Не удалось загрузить страницу
secretariat-not-done = Это не выполнено
secretariat-oldest = Самое давнее: с { $day }
secretariat-nothing = Ничего не ожидает
secretariat-queue-reports = Сообщения о проблемах
secretariat-queue-stale = Устаревшие записи
secretariat-queue-due = Записи, которые пора подтвердить
secretariat-queue-gaps = Запросы, на которые некому ответить
secretariat-queue-alerts = Предупреждения об использовании справочника
secretariat-queue-scheduled = Предстоящие изменения статуса
secretariat-network = Сеть
secretariat-jurisdiction = Юрисдикция
secretariat-all = Все
secretariat-jurisdiction-count = { $name } ({ $count })
secretariat-age = Давность
secretariat-age-all = Пора подтвердить и устаревшие
secretariat-age-stale = Устаревшие
secretariat-age-due = Пора подтвердить
secretariat-unconfirmed-about = Записи, которые никто не подтверждал в срок, установленный их сетью; сначала самые давние. Пока запись не подтверждена, она стоит ниже в любом поиске.
secretariat-entries =
    { $count ->
        [0] Все записи подтверждены.
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
secretariat-page-before = Предыдущие
secretariat-page-after = Следующие
secretariat-confirm = Подтверждено
secretariat-confirm-name = Подтвердить запись: { $name }
secretariat-last-confirmed = Последнее подтверждение: { $day }
secretariat-confirmed-how = Последнее подтверждение: { $day }, { $how }
secretariat-reports-about = Номера без ответа, вернувшиеся письма, не те люди: начиная с самых давних. Сообщивший увидит результат.
secretariat-reports-open = Открытые
secretariat-reports-none = Нерассмотренных сообщений нет.
secretariat-reports-resolved = Рассмотренные
secretariat-resolve = Завершить
secretariat-resolve-title = Результат: { $name }
secretariat-result = Результат
secretariat-result-missing = Выберите результат.
secretariat-method = Как проверено?
secretariat-answer = Ответ сообщившему
secretariat-answer-hint = Необязательно. Показывается на карточке.
secretariat-complaint = { $problem } ({ $who }, { $country }, { $at })
secretariat-complaint-by-secretariat = { $problem } ({ $who }, { $at })
secretariat-resolved = { $result } ({ $who }, { $at })
secretariat-gaps-about = Кто-то спросил, к кому обратиться, но в сети никого не нашлось. При новом запросе пробел появится снова.
secretariat-gaps-none = Пробелов не известно.
secretariat-gap-times =
    { $count ->
        [one] { $network }: { $count } запрос, последний { $day }
        [few] { $network }: { $count } запроса, последний { $day }
        [many] { $network }: { $count } запросов, последний { $day }
       *[other] { $network }: { $count } запроса, последний { $day }
    }
secretariat-gap-settle = Закрыто
secretariat-effective = С какого момента?
secretariat-effective-now = Немедленно
secretariat-effective-later = С определённого дня
secretariat-effective-day = День (начинается в полночь UTC)
secretariat-effective-missing = Укажите существующий день.
agreement-about = Что видят участники других сетей из контактных лиц { $network }. Изменение действует с указанной даты в поиске и на карточках и остаётся в журнале.
agreement-sees = { $viewer } видит в { $network }
agreement-nothing = Ничего
agreement-office = Служебная карточка
agreement-full = Полная карточка
agreement-nothing-means = Поиск не находит никого, как будто в сети нет контактных лиц.
agreement-office-means = Имя, ведомство, компетенция, языки и часы; без других написаний имени.
agreement-full-means = Всё, что видят участники самой сети.
agreement-since = с { $day }
agreement-coming = С { $day }: { $level }
agreement-was = С { $day }: { $level }
agreement-change = Изменить
agreement-change-for = Изменить: что видит { $network }
agreement-title = Что { $viewer } видит в { $own }
agreement-level = Сколько?
agreement-history = Ранее
agreement-save = Сохранить
status-about = Государства { $network }. Изменение статуса меняет, что видят и показывают их представители и что будет с их консультациями.
status-member = Участник
status-associated = Ассоциированное государство
status-partner = Партнёр
status-candidate = Кандидат
status-observer = Наблюдатель
status-suspended = Участие приостановлено
status-former = Бывший участник
status-unverified = Статус не уточнён
status-full-means = Полное участие: представители видят полные карточки сети и то, что ей показывают другие, и показаны полностью.
status-observer-means = Представители видят служебные карточки этой сети и ничего по её соглашениям; сами показаны служебными карточками. Открытые консультации продолжаются; из форума сети они выходят.
status-suspended-means = Представители видят в этой сети только записи своего государства; самих их находит только секретариат. Открытые консультации продолжаются; новых приглашений через эту сеть нет, из её форума они выходят.
status-former-means = Членство представителей в этой сети прекращается: через неё они ничего не видят и их никто не находит. Они выходят из консультаций и форума, в которых состояли через неё; консультация, в которой на одной из сторон никого не осталось, приостанавливается.
status-focal-points =
    { $count ->
        [one] { $count } контактное лицо
        [few] { $count } контактных лица
        [many] { $count } контактных лиц
       *[other] { $count } контактного лица
    }
status-decided = { $status } с { $day }:
status-coming = { $status } начиная с { $day }:
status-change = Изменить статус
status-change-for = Изменить статус: { $country }
status-title = { $country } в { $network }
status-status = Статус
status-reason = На основании какого решения
status-reason-hint = Одной строкой: кто решил и где записано.
status-reason-missing = Укажите решение.
status-save = Сохранить

## Structured opening, phrase book, checklist, closing

consultation-case = Дело
consultation-own-reference = Ваш номер дела
consultation-own-reference-hint = Без имён: его увидит другая сторона.
consultation-stage = Стадия производства
consultation-authority = Запрашивающий орган
consultation-not-said = Не указано
consultation-facts = Краткие обстоятельства без указания лиц
consultation-facts-hint = Что, где и когда произошло. Без имён, адресов, номеров счетов и документов.
consultation-request = Возможный запрос
consultation-instruments = Предполагаемое правовое основание
consultation-request-language = Язык будущего запроса
consultation-wanted-by = Желаемый срок ответа
consultation-wanted = Ответ желателен до { $day }
consultation-wanted-by-wrong = Укажите день, месяц и год или оставьте все три поля пустыми.
consultation-before = Что сообщает запрашиваемая юрисдикция
consultation-drafts = Ещё не отправлены
consultation-draft-untitled = Без темы
consultation-draft-at = Черновик от { $at }
consultation-draft-delete = Удалить черновик
consultation-draft-delete-named = Удалить черновик: { $subject }
consultation-draft-not-deleted = Черновик не удалён
consultation-draft-kept = Черновик сохранён в { $at }. Его видите только вы.
consultation-draft-not-kept = Черновик не удалось сохранить. Не закрывайте страницу до отправки.
consultation-draft-about = Введённое сохраняется как черновик, который видите только вы.
phrases-title = Типовые формулировки
phrases-about = Готовые вопросы и ответы. Каждый читает их на своём языке.
phrases-fault = Не удалось загрузить фразы
phrases-chosen = Фразы этого текста
phrases-remove = Убрать
phrases-done =
    { $count ->
        [0] Без фраз
        [one] Вставить { $count } фразу
        [few] Вставить { $count } фразы
        [many] Вставить { $count } фраз
       *[other] Вставить { $count } фразы
    }
checklist-title = До направления запроса
checklist-done = Выяснено { $done } из { $count }
checklist-said = { $name }, { $at }
checklist-set = Обновить
checklist-set-named = Обновить: { $item }
checklist-words = Обе стороны увидят это сразу, и запись сохранится.
checklist-state = На какой стадии этот вопрос?
checklist-note = Примечание, если есть что добавить
checklist-failed = Не удалось обновить
checklist-save = Внести в записи
room-act-checklist = { $item }: { $state } · { $name }
room-close-reference-missing = Укажите номер официального запроса.
room-close-note-missing = Поясните в нескольких словах: это нужно другой стороне.
room-close-which-route = Какой канал будет использован
room-close-why-not = Почему это невозможно
room-close-to-whom = Какому органу или государству
room-close-informed-yes = Да
room-close-informed-no = Ещё нет
room-close-informed-missing = Укажите, знает ли центральный орган об этом контакте.

## The directory, further
secretariat-queue-unanswered = Поиски без результата
secretariat-queue-drafts = Проекты справок, ожидающие публикации
secretariat-draft-since = Проект от { $day }
freshness-terms = { $network }: подтвердить через { $due } дн., устаревает через { $stale } дн.
freshness-terms-due = Через сколько дней пора подтвердить
freshness-terms-stale = Через сколько дней запись устаревает
freshness-terms-hint = Второй срок больше первого. Сроки действуют сразу и для всех.
freshness-terms-save = Сохранить
freshness-terms-saved = Сроки сохранены
unanswered-lead = Секретариат вашей сети, возможно, знает, к кому обратиться. Ему будет показан этот поиск и то, кто спрашивает.
unanswered-ask = Спросить секретариат
unanswered-asked = Вопрос передан вашему секретариату.
unanswered-failed = Вопрос не передан секретариату
unanswered-none = Таких поисков нет.
saved-rename = Переименовать
saved-rename-label = Переименовать «{ $name }»
canary-title = Контрольные записи
canary-about = Вымышленные записи, которых в работе никто не встречает. Такую запись видит лишь тот, кто страница за страницей собирает справочник; открывшему её доступ закрывается, а вам приходит сообщение.
canary-none = Контрольных записей пока нет.
canary-add = Добавить контрольную запись
canary-in-use = используется
canary-withdrawn = отозвана { $day }
canary-withdraw = Отозвать
canary-withdraw-label = Отозвать: { $name }
canary-name-hint = Имя вымышленное, которого никто не носит: тот, кто ищет реального человека, не должен встретить эту запись.
canary-name-borne = Это имя носит человек из справочника. Придумайте другое.
edit-roles = Роли в сетях
edit-roles-hint = Ролей может быть несколько; в каждой сети остаётся хотя бы одна.
edit-role-in = Роль в { $network }
edit-add-role = Добавить роль в { $network }
edit-territory-hint = Словами, если это не вся территория государства.
authority-edit = Изменить этот орган
authority-hint = Каждая часть говорит, что делает орган, по каким договорам и на каких стадиях. Если ничего не отмечено, имеются в виду все.
authority-part = Часть { $number }
authority-function = Что делает
authority-stages = Стадии производства
authority-instruments = Договоры
authority-add = Добавить часть
authority-saved = Орган сохранён.
authority-failed = Орган не сохранён
use-urgent-search = Срочный поиск в справочнике при приостановленном доступе
suspended-search = В срочном случае поиск всё же возможен. Каждый поиск фиксируется, секретариат уведомляется сразу.
suspended-search-urgently = Искать в срочном случае
suspended-marked = Срочный поиск: каждый запрос фиксируется, секретариат уведомляется сразу.
duty-notes = Передача дежурства
duty-notes-none = Записок нет.
duty-note = Записка следующему дежурному
duty-note-hint = Не называйте дел: записку читают все, кто в графике вашего государства.
duty-note-leave = Оставить записку
duty-note-left = Записка оставлена.
duty-note-failed = Записка не оставлена
duty-tests = Проверка вызова
duty-test = Отправить проверку
duty-test-lead =
    { $count ->
        [one] Дежурный получит проверочное уведомление, как в срочном случае.
        [few] { $count } дежурных получат проверочное уведомление, как в срочном случае.
        [many] { $count } дежурных получат проверочное уведомление, как в срочном случае.
       *[other] { $count } дежурных получат проверочное уведомление, как в срочном случае.
    }
duty-nobody = Сейчас никто не дежурит, проверять некого.
duty-test-sent =
    { $count ->
        [one] Проверка отправлена.
        [few] Проверка отправлена { $count } дежурным.
        [many] Проверка отправлена { $count } дежурным.
       *[other] Проверка отправлена { $count } дежурным.
    }
duty-test-failed = Проверка не отправлена
duty-test-seen = прочитано { $time }
duty-test-unseen = ещё не прочитано
whom-secure = Защищённый канал по реестру: { $channel }, { $status }

## Urgency, Today, notices

room-target = Подтвердить получение до
room-deadline = Крайний срок
room-next-rung = Если никто не подтвердит, следующий сотрудник будет извещён в
clock-there = { $at } { $city }
clock-both = { $there } ({ $here } у вас)
urgent-reason = Почему срочно
urgent-reason-missing = Укажите, почему это срочно.
urgent-deadline = Крайний срок, если он есть
urgent-deadline-gone = Этот срок уже истёк.
urgent-deadline-time = Час
urgent-deadline-zone = По времени
escalate = Передать выше
escalate-title = Известить следующего сотрудника сейчас?
escalate-words = Следующий в этом списке будет извещён немедленно. Это увидят все участники.
escalate-confirm = Известить
escalate-failed = Никто не извещён
rung-alternate = Заместитель
rung-duty-officer = Другой доступный сейчас сотрудник этой юрисдикции
rung-secretariat = Секретариат сети (содержание ему не видно)
promise-title = Указать срок ответа
promise-move = Перенести срок
promise-words = Другая сторона это увидит. За полчаса придёт напоминание.
promise-moving = Срок можно перенести один раз, с указанием причины.
promise-by = Я отвечу
promise-in = через { $hours } ч: { $at }
promise-missing = Выберите срок.
promise-note = Примечание, если нужно
promise-why = Причина
promise-why-missing = Укажите причину.
promise-confirm = Указать
promise-failed = Срок не записан
promise-asked = Получение подтверждено. Когда вы ответите?
promise-given = Ответ обещан до
call-title = Записать телефонный разговор
call-words = То, о чём просили по телефону, подтверждается письменно. Через 24 часа придёт напоминание.
call-said = С кем и о чём договорились
call-missing = Укажите, о чём договорились.
call-confirm = Записать
call-failed = Разговор не записан
subject-title = Исправить тему
subject-words = Уберите имена, номера и всё, чего в теме быть не должно. В журнале останется запись о том, что вы её исправили; прежняя тема никому не показывается.
subject-label = Тема
subject-missing = Укажите другую тему.
subject-confirm = Исправить
subject-failed = Тема не исправлена
urgency-change = Изменить срочность
urgency-confirm = Изменить
urgency-failed = Срочность не изменена
room-act-escalated = Передано выше: теперь участвует { $names }
room-act-on-duty = { $names }: дежурит сейчас и участвует в консультации
room-act-escalated-secretariat = Передано в секретариат { $network }; содержание ему не видно
room-act-promised = { $name }: ответ до { $at }
room-act-phoned = { $name }: записан телефонный разговор
room-act-subject = { $name }: исправлена тема
room-act-confirm-by = Подтвердить письменно до { $by }.
room-act-confirm = Подтвердить письменно
room-act-urgency = { $name }: срочность изменена ({ $urgency })
today-title = Сегодня
today-urgent = Сейчас срочно
today-nothing = Вас ничего не ожидает.
today-fault = Не удалось загрузить
today-not-asked = Не удалось уточнить, что Вас ожидает; показанное могло устареть
today-all-notices = Все извещения и способы оповещения
today-overseen = Срочно, и никто не подтвердил получение или не ответил
today-overseen-words = Они дошли до вашего секретариата. Видно, где и с какого времени, но не о чём речь.
today-call = позвоните сотруднику: { $country }
today-duty = Моё дежурство
today-next-shift = Следующая смена: { $at }
today-confirm = Ваша запись ожидает подтверждения
today-awake = Кто сейчас на связи
today-reachable = доступно: { $count }
today-asleep = сейчас никого
targets-title = Целевые сроки ответа ваших сетей
targets-words = Это цели, а не обязательства. Для открытых консультаций сроки не меняются.
targets-minutes = Подтвердить за, минут
targets-rungs = Следующий сотрудник через, минут
targets-rungs-openings = Если пусто: в начале каждого рабочего дня запрашиваемого органа, когда целевой срок прошёл
targets-working = Считается только рабочее время
notices-title = Извещения
notices-none = Извещений нет.
notices-new = (не прочитано)
notices-unread = Непрочитанные извещения: { $count }
notices-fault = Не удалось загрузить извещения
notices-read-all = Отметить все прочитанными
notices-how = Как вас извещают
notices-letters = Письма по электронной почте; срочные немедленно
notices-digest = Остальное раз в день, одним письмом
notices-address = Другой адрес для писем
notices-address-office = Если не указан, письма идут на адрес вашего ведомства.
notices-quiet-from = Тишина с
notices-quiet-to = до
notices-quiet-none = Без часов тишины
notices-reference = Показывать номер консультации в уведомлении
notices-push-none = Уведомления в этом браузере здесь недоступны.
notices-push-on = Этот браузер принимает уведомления.
notices-push-off = Этот браузер не принимает уведомления.
notices-push-start = Уведомлять в этом браузере
notices-push-stop = Больше не уведомлять здесь
notices-push-failed = Браузер этого не разрешил.
notices-save = Сохранить
notices-saved = Сохранено.
notices-save-failed = Не сохранено
notices-test = Отправить проверку
notices-worked = Последний раз сработало: { $at }
notices-never-worked = Ни одно письмо или уведомление пока не дошло.

# People and permissions
grant-steward = Ответственный за страновую справку
grant-liaison = Офицер связи
grant-cosigner = Второе подписывающее лицо
grant-other = Другая роль
people-title = Лица и полномочия
people-about = Кто что вправе делать и до какого срока. Полномочие, предоставленное одним лицом, не действует, пока его не подтвердит второе.
people-enrol = Зарегистрировать лицо
people-enrol-save = Зарегистрировать
people-count =
    { $count ->
        [one] { $count } лицо
        [few] { $count } лица
       *[many] { $count } лиц
    }
people-roles-of = Роли: { $name }
people-acts = { $role }: { $name }
people-awaited = Ожидает второго согласования
people-attest-due = Требует подтверждения
people-until = до { $day }
people-given-by = предоставил(а) { $name }
people-agree = Согласовать
people-refuse = Отклонить
people-attest = По-прежнему верно
people-end = Прекратить
people-give = Предоставить роль
people-give-to = Предоставить роль: { $name }
people-role = Роль
people-until-label = Действует до
people-until-change = Изменить срок
people-until-of = Изменить срок: { $role }, { $name }
people-until-about = Не более чем на год вперёд. Более поздний день подтверждает, что роль по-прежнему обоснованна, поэтому его указывает не тот, кто подтвердил это в прошлый раз.
people-until-save = Сохранить
people-second = Роль начнёт действовать после согласования вторым лицом. Она прекращается в указанный день, и каждые 90 дней её нужно подтверждать.
people-missing = Заполните это поле.
people-name = Имя
people-state = Государство
people-no-state = Не представляет государство
people-issuer = Поставщик входа
people-issuer-hint = Адрес поставщика, через которого это лицо входит.
people-issuer-unknown = Эта служба не обращается к такому поставщику.
people-subject = Идентификатор у поставщика
people-subject-hint = В том виде, в каком его выдаёт поставщик («sub»); не адрес электронной почты.
people-leave = Уходит
people-leave-of = Уходит: { $name }
people-leave-about = Роли, сеансы и доступ прекращаются сразу; запись исчезает из справочника, если за неё не отвечает и кто-то другой. Консультации переходят к преемнику вместе со всей историей; остальные участники увидят, кто ушёл и кто его сменил. Если преемник не назван, консультацию продолжает участвующий в ней коллега; если такого нет, она приостанавливается, и об этом сообщается секретариатам.
people-leave-confirm = Прекратить доступ сейчас
people-successor = Кто принимает консультации
people-successor-hint = Лицо того же государства.
people-successor-none = Заместитель либо пока никто
people-left-behind = Консультации, которые нужно принять
people-left =
    { $count ->
        [one] Уход { $day }: { $count } консультация осталась без участника.
        [few] Уход { $day }: { $count } консультации остались без участника.
       *[many] Уход { $day }: { $count } консультаций остались без участника.
    }
people-hand-over = Передать
contacts-title = Контактные данные ждут вашего согласования
contacts-about = Номер телефона или адрес электронной почты меняется после проверки вторым лицом.
contacts-proposed = Предложено: { $name }, { $day }
contacts-look = Посмотреть
contacts-now = Сейчас
contacts-wanted = Станет
contacts-check = Уточните по прежнему номеру, верно ли изменение, и только после этого согласуйте.
contact-changed-lately = Изменено за последние 24 часа: проверьте, прежде чем полагаться на эти данные.
edit-contact-hint = Контактные данные и примечания к ним меняются после согласования вторым лицом; владельцу записи об этом сообщается.

## Хранение и поиск сказанного
find-open = Поиск
find-title = Поиск в ваших консультациях
find-back = Все консультации
find-label = Слова
find-about = Все они должны стоять в одном сообщении. Прописные буквы и диакритические знаки не учитываются. Поиск ведётся только в тех консультациях, в которых вы участвуете.
find-action = Найти
find-count =
    { $count ->
        [one] Найдено { $count } место.
        [few] Найдено { $count } места.
        [many] Найдено { $count } мест.
       *[other] Найдено { $count } места.
    }
find-count-first =
    { $count ->
        [one] Показано первое место.
        [few] Показаны первые { $count } места.
        [many] Показаны первые { $count } мест.
       *[other] Показаны первые { $count } места.
    }
find-none = Ничего не найдено. Просмотрено записей: { $looked }.
find-subject = предмет
find-further = Искать дальше
find-fault = Поиск не удался
room-jump = Перейти к дате
room-jump-day = Дата
room-jump-missing = Укажите день, месяц и год.
room-jump-go = Перейти
keep-until = Хранится до { $day }; затем сказанное уничтожается, комнату никто больше не найдёт, и ни одного имени при ней не остаётся.
keep-held = Хранится по требованию стороны: { $countries }. Пока оно действует, ничего не уничтожается.
keep-hold = Хранить дольше
keep-hold-words = Пока сказанное нужно вашей стороне, оно не уничтожается. Другая сторона видит, что вы его храните и почему.
keep-release = Больше не хранить
keep-release-words = Когда оно никому больше не нужно, сказанное уничтожается в назначенный день, а если он прошёл, то сразу.
keep-reason = Причина
keep-reason-missing = Укажите причину.
keep-failed = Запись не внесена
room-act-held = Сохранение сказанного от уничтожения: { $name }
room-act-released = Сохранение сказанного больше не требуется: { $name }
room-purged-subject = Содержание уничтожено
retention-terms = { $network }: сказанное уничтожается через { $days } дн. после закрытия
retention-days = Дней после закрытия
retention-hint = От { $least } до { $most }. Действует для консультаций, закрытых с этого времени. Если участвуют несколько сетей, действует самый короткий срок.
retention-save = Сохранить
retention-saved = Срок сохранён

## Caveats, information given unasked, what must not travel

caveat-waits = Текст откроется после того, как вы примете условия обращения с ним. Принятие заносится в журнал, его видят все участники.
caveat-asked-by = по просьбе: { $country }
caveat-accept = Принять и прочитать
caveat-accept-failed = Принятие не записано
caveat-until-day = Конфиденциально до { $day }
caveat-other-words = Формулировка иного ограничения
caveat-other-hint = Читатели принимают эту формулировку до того, как увидят текст. Данных по делу здесь не указывайте.
caveat-other-missing = Напишите, в чём состоит ограничение.
caveat-until = Конфиденциально до (необязательно)
caveat-room = Условия для всей консультации
caveat-room-words = Всё, что будет сказано дальше, подпадает под выбранные здесь условия; читатели сначала принимают их. Снять условие может государство, которое его поставило.
caveat-room-set = Установить условия
caveat-room-failed = Условия не установлены
caveat-act-restricted = { $name } устанавливает условия: { $caveats }
caveat-act-lifted = { $name } снимает условия обращения
caveat-act-accepted = { $name } принимает: { $caveats }
spontaneous-give = Передать сведения по собственной инициативе
spontaneous-words = Передача сведений по собственной инициативе (ст. 18(4)–(5) КТОП): от одного компетентного органа другому, без запроса. Никто не прочтёт их, не приняв условий; получающая сторона уведомит вас до раскрытия того, что говорит в пользу обвиняемого.
spontaneous-body = Сведения
spontaneous-body-missing = Напишите, что должна знать другая сторона.
spontaneous-send = Передать сведения
spontaneous-failed = Сведения не переданы
spontaneous-kind = Сведения по собственной инициативе
spontaneous-from-to = От кого: { $from }. Кому: { $to }
spontaneous-not-stated = В справочнике указана компетенция не всех названных здесь органов; её подтвердил отправитель.
spontaneous-vouched = Мой орган компетентен передать эти сведения, а получающий — принять их
spontaneous-vouched-missing = Подтвердите, что оба органа компетентны.
disclose-must = Я обязан это раскрыть
disclose-title = Уведомление о раскрытии
disclose-rule = Ст. 18(5) КТОП: если сведения говорят в пользу обвиняемого, до их раскрытия уведомите государство, которое их передало, и по его просьбе проведите консультации. Если заблаговременное уведомление в исключительном случае невозможно, сообщите без промедления. Решает ваше право; журнал хранит, кто и когда был уведомлён.
disclose-what = Что надлежит раскрыть, в каком производстве и почему это говорит в пользу обвиняемого
disclose-what-late = Что раскрыто, почему это говорит в пользу обвиняемого и почему нельзя было уведомить раньше
disclose-what-hint = Без имён: достаточно инициалов или номера дела.
disclose-what-missing = Напишите, что раскрывается и почему.
disclose-late = Уже раскрыто
disclose-day = Планируется на
disclose-day-missing = Укажите планируемый день.
disclose-send = Уведомить
disclose-failed = Уведомление не отправлено
disclose-kind = Уведомление о раскрытии
disclose-planned = Планируется на { $day }
disclose-happened = Уже раскрыто; уведомление после раскрытия
disclose-unheard = Государство «{ $country }» больше никем не представлено в этой консультации: его необходимо уведомить иным путём.
disclose-find = Найти его компетентный орган в справочнике
disclose-reply-kind = Ответ на уведомление
disclose-reply-failed = Ответ не записан
disclose-noted = Принято к сведению
disclose-agreed = Согласны
disclose-consult = Просим сначала провести консультации
disclose-delay = Просим подождать
caution-account = номер банковского счёта
caution-card = номер платёжной карты
caution-document = номер удостоверения личности
caution-person = имя лица с датой рождения
caution-place = место нахождения человека
caution-looks-like = Похоже, в тексте есть: { $kinds }.
caution-words = Таким данным место в официальном запросе. Здесь достаточно инициалов или номера вашего дела.
caution-reason = Всё равно отправить, потому что
caution-kept = Служба записывает вид данных и причину, но не сам текст.
caution-reason-missing = Выберите причину или уберите данные.
caution-not-personal = это что-то другое
caution-made-up = это пример, данные вымышлены
caution-public = это опубликовано
caution-needed-now = это нужно сейчас для безопасности человека или неотложной меры
victim-words = Щадящий режим для потерпевших: никаких имён, адресов, телефонов и изображений потерпевших или свидетелей.
victim-specialist = Найти специалиста по потерпевшим и свидетелям

# Sign-in and sessions
providers-title = Поставщик удостоверения личности
providers-elsewhere = откроется в новой вкладке
sign-in-fault-unknown = Ваш поставщик вас знает, но учётной записи здесь у вас нет. Обратитесь в секретариат вашей сети.
sign-in-fault-weak = Способ, которым вас опознал поставщик, недостаточно надёжен для вашей роли. Войдите там самым надёжным способом.
sign-in-fault-other = Это был другой человек. Подтвердите вход той учётной записью, под которой вы вошли здесь.
sign-in-fault-expired = Прошло слишком много времени или ответ предназначался другому браузеру. Начните заново.
sign-in-fault-away = Ваш поставщик не отвечает. Кто уже вошёл, может работать дальше. Повторите попытку позже.
sign-in-fault-refused = Ответу поставщика нельзя доверять, или он отказал. Вход не выполнен.
sessions-title = Где вы вошли
sessions-lead = Каждая строка — один браузер. Завершите незнакомый вам сеанс и сообщите в секретариат вашей сети.
sessions-failed = Не удалось загрузить список
sessions-device = { $browser }, { $system }
sessions-unknown = Неизвестный браузер
sessions-this = этот браузер
sessions-new = впервые с этого браузера
sessions-times = Вход: { $started }, последнее действие: { $seen }
sessions-until = Завершится не позднее: { $time }
sessions-through = Через: { $provider }
sessions-end = Завершить
sessions-end-this = Завершить: { $device }
sessions-end-all = Завершить все, включая этот
sessions-end-failed = Не удалось завершить
sessions-ended = Завершено
confirm-title = Подтвердите, что это вы
confirm-body = Для этого действия нужен новый вход. Войдите ещё раз, вернитесь сюда и повторите действие.
confirm-demo = Подтвердить
confirm-done = Подтверждено. Повторите действие.

# Audit and own rights
audit-title = Журнал действий
audit-lead = Кто, что и когда сделал: действия сотрудников ваших сетей и действия с их записями. Содержание консультаций здесь не показывается. Просмотр этой страницы также регистрируется.
audit-when = Когда
audit-who = Кто
audit-what = О чём
audit-mark = Обозначение в журнале
audit-service = Сама система
audit-everything = Всё
audit-since = Начиная с этого дня
audit-more = Показать более ранние
audit-none = Таких записей нет.
audit-failed = Не удалось прочитать журнал
audit-mine = Что сделано от моего имени
act-session = Вход и выход
act-contacts = Контактные данные
act-duty = График дежурств
act-entry = Запись в справочнике
act-consultation = Консультация
act-sheet = Справка о требованиях государства
act-route = Маршруты и защищённые каналы
act-search = Поиск
act-watch = Надзор за использованием
act-person = Сотрудники и их права доступа
act-rights = Запросы о своих данных
act-notices = Уведомления
act-network = Правила сети
my-data-title = Мои данные
my-data-lead = Что эта система хранит о вас, кто это видел, что сделано от вашего имени и о чём вы можете попросить.
held-title = Что обо мне хранится
held-what = Вид
held-number = Сколько
held-erasure = При удалении
held-stays = Хранится до конца срока
held-goes = Может быть удалено
held-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
held-why = Остаётся то, что доказывает действия в отношении других лиц, или то, что принадлежит обеим сторонам консультации. Сообщения удаляются по истечении срока хранения консультации, журнал действий — по истечении своего срока.
held-failed = Не удалось показать ваши данные
held-account = Учётная запись
held-grants = Права доступа
held-sessions = Сеансы и известные браузеры
held-entry = Запись в справочнике
held-contacts = Телефоны и адреса
held-reveals-of-me = Кому показаны мои контакты
held-reveals-by-me = Контакты, показанные мне
held-listings = Записи, показанные мне (30 дней)
held-consultations = Консультации с моим участием
held-messages = Написанное мной в консультациях
held-drafts = Черновики
held-kept = Избранное, сохранённые запросы, просмотренное
held-reports = Сообщения об ошибках от меня
held-notices = Уведомления и способы их получения
held-requests = Мои запросы о моих данных
held-watch = Предупреждения о моём использовании справочника
held-audit = Записи журнала о моих действиях
right-title = Попросить об изменении
right-what = О чём вы просите?
right-correction = Исправление
right-objection = Возражение против использования
right-erasure = Удаление
right-words = Своими словами
right-hint = Укажите, о чём идёт речь. Без обстоятельств дела.
right-who = Отвечает секретариат Вашей сети; сотрудникам секретариата — коллега, второе подписывающее лицо или оператор; операторам и аудиторам сервиса — другой оператор или аудитор. Никто не отвечает на собственный запрос.
right-send = Отправить запрос
right-sent = Отправлено
right-failed = Не удалось отправить
right-asked = Запрошено { $day }
right-waiting = Ответа пока нет
right-unheard = Здесь пока нет никого, кто мог бы на это ответить. Запрос сохранён и будет передан тому, кто появится: Вашей сети нужен секретариат, а сервису — второй оператор или аудитор. Обратитесь к тем, кто управляет сервисом.
right-granted = Удовлетворено { $day }:
right-refused = Отказано { $day }:
right-desk-title = Запросы о данных
right-desk-lead = О чём просят в отношении собственных данных, если отвечать надлежит Вам. Исправление внесите до ответа; удаление и возражение исполняются вместе с ответом, который их удовлетворяет. Отказ требует обоснования.
right-desk-none = Запросов нет.
right-list-failed = Не удалось показать запросы
right-answer = Ответ с мотивами
right-answer-hint = Его прочтёт заявитель.
right-answer-missing = Укажите мотивы.
right-grant = Удовлетворить: исполнено
right-refuse = Отказать

## Ключи доступа, приглашения, первые шаги

passkeys-title = Ключи доступа
passkeys-lead = Ключ доступа хранится на вашем устройстве или аппаратном ключе и открывается отпечатком пальца, лицом или ПИН-кодом. Держите два ключа, чтобы утрата одного не закрыла вам вход.
passkeys-bound-only = Ваша роль требует ключа доступа, который остаётся на одном устройстве, например аппаратного ключа.
passkeys-failed = Не удалось показать ключи доступа
passkeys-none = Ключей доступа пока нет.
passkeys-add = Добавить ключ доступа
passkeys-add-failed = Ключ доступа не добавлен
passkeys-added = Ключ доступа добавлен
passkeys-name = Название ключа доступа
passkeys-name-hint = По нему вы узнаете ключ, например «Ключ в сейфе». Без названий дел.
passkeys-name-missing = Укажите название.
passkeys-continue = Продолжить
passkeys-made = Добавлен { $time }
passkeys-used = Последнее использование { $time }
passkeys-current = использован в этом сеансе
passkeys-copies = может переноситься на другие устройства
passkeys-end = Прекратить
passkeys-end-this = Прекратить: { $name }
passkeys-end-about = Войти с этим ключом больше будет нельзя, а начатые с ним сеансы завершатся.
passkeys-end-failed = Не удалось прекратить действие ключа
passkeys-ended = Действие ключа прекращено
passkeys-sign-in = Войти с ключом доступа
passkeys-confirm = Подтвердить ключом доступа
passkeys-cancelled = Устройство не ответило, или действие было прервано. Ничего не изменено.
passkeys-impossible = В этом браузере здесь нельзя пользоваться ключами доступа. Возьмите современный браузер и адрес, указанный в приглашении.
invitation-title = Ваше приглашение
invitation-failed = Этим приглашением нельзя воспользоваться
invitation-lead = Два лица открыли доступ в Counterpart для { $name }. Создайте ключ доступа на этом устройстве: с ним вы будете входить без пароля.
invitation-until = Приглашением можно воспользоваться один раз, до { $time }.
invitation-make = Создать ключ доступа
first-title = Первые шаги
first-lead = Четыре дела до начала работы. Они займут пять минут.
first-entry = Ваша запись
first-entry-about = По этой записи вас находят коллеги в других государствах. Проверьте орган, часовой пояс, языки, часы работы и замещающее лицо; исправьте то, что более не верно.
first-entry-open = Проверить мои сведения
first-entry-none = Записи в справочнике у вас нет.
first-told = Как вас уведомлять
first-told-about = Письма и уведомления сообщают лишь, что нечто ожидает, но не что именно. Отправьте себе проверочное уведомление и убедитесь, что оно приходит.
first-told-sent = Проверочное уведомление отправлено. Оно есть и в вашем списке.
first-told-failed = Не удалось отправить проверочное уведомление
first-told-more = Выбрать способы уведомления
first-marking = Как помечается сказанное
first-marking-law = Сказанное здесь — неформальный обмен: не доказательство и не официальный запрос.
first-marking-caveat = Пишущий может ограничить использование своих слов; ограничение следует за ними и обязывает того, кто его принял.
first-marking-little = Пишите о лицах не больше, чем требует вопрос: без имён, где достаточно роли.
first-marking-copy = Ничего не передавайте другому государству или органу без согласия того, кто это написал.
first-logging = Что записывается
first-logging-about = Сервис записывает, когда вы входите, чьи номера телефонов и с какой целью смотрите, что изменяете, кто что читает и выгружает. Эти записи могут читать аудиторы и секретариат вашей сети; то, что касается вас, вы видите на странице «Мои данные». Сказанное в консультации хранится до истечения её срока.
first-done = Я с этим ознакомлен(а)
first-failed = Не удалось сохранить
first-finished = Вы ознакомились с этим { $day }.
first-to-today = К вашему дню
people-signs-in = Как это лицо входит
people-by-provider = Через поставщика удостоверения личности
people-by-passkey = С ключом доступа, по приглашению
people-passkeys =
    { $count ->
        [0] Ключа доступа пока нет
        [one] { $count } ключ доступа
        [few] { $count } ключа доступа
        [many] { $count } ключей доступа
       *[other] { $count } ключа доступа
    }
people-invite = Пригласить
people-invite-of = Пригласить: { $name }
people-invite-about = Требуется согласие второго лица. Затем уходит письмо с адресом, которым можно воспользоваться один раз в течение 72 часов.
people-invite-again = Нынешние ключи доступа и сеансы этого лица прекратятся, как только второе лицо даст согласие.
people-invite-office = Письмо уйдёт на служебный адрес, указанный в записи.
people-invite-address = Служебный адрес электронной почты
people-invite-address-hint = Адрес ведомства. Второе лицо видит его и отвечает за него вместе с вами.
people-invite-language = Язык письма
people-invite-language-own = Как задано для этого лица
people-invite-save = Дать приглашение
people-invite-to = на { $address }
people-invite-waits = Приглашение ждёт второго лица
people-invite-unsent = Приглашение согласовано; письмо ещё не отправлено
people-invite-sent = Приглашение отправлено, действует до { $time }
people-invite-agree = Согласиться и отправить письмо
people-invite-agree-to = Согласиться и отправить письмо: { $name }
people-invite-end = Отозвать приглашение
people-invite-end-of = Отозвать приглашение: { $name }
people-invite-refuse = Отказать
people-invite-refuse-to = Отказать в приглашении: { $name }

## Papers: transcript and draft request

papers-title = Протокол и проект запроса
papers-words = Файл содержит то, что вам сейчас доступно, и несёт ваше имя и номер. Его составление записывается, и это видят обе стороны.
papers-what = Что составить
papers-transcript = Протокол консультации со сведениями о доставке и прочтении
papers-package = Проект запроса по итогам консультации
papers-package-words = Это не официальная передача: запрос направляет компетентный орган по своему каналу.
papers-language = Язык документа
papers-format = Формат
papers-pdf = PDF с печатью: любое изменение заметно
papers-docx = DOCX, для доработки
papers-json = JSON с печатью, для другой системы
papers-make = Составить файл
papers-making = Файл составляется.
papers-done = Готово: { $name }
papers-failed = Файл не составлен
papers-made = Уже составлено по этой консультации
papers-list-failed = Список документов не загружен

# Files in consultations
files-attach = Приложить файлы
files-to-send = Файлы к отправке
files-uploading-name = Загружается { $name }
files-ready = Готов к отправке
files-ready-name = Файл { $name } готов к отправке
files-remove = Убрать
files-remove-name = Убрать { $name }
files-wait = Дождитесь загрузки всех файлов или уберите лишние.
files-failed = Этот файл не отправлен
files-too-large = Файл больше 25 МБ.
files-download = Скачать
files-download-name = Скачать { $name }
files-in-room = Файлы
files-kind = Файл
files-waiting = Проверяется на вирусы
files-held = Задержан до проверки на вирусы; проверка повторится автоматически
files-infected = Обнаружена вредоносная программа. Файл удалён.
files-refused = Файлы такого вида не принимаются, либо файл содержит макросы, либо изображения там, где берегут потерпевших. Файл удалён.
files-spared = Здесь недоступен: в файле есть изображения, а в этой консультации действует режим защиты потерпевших.

## Who is in a room, and of which kind it is

kind-title = Вид комнаты
kind-fixed = Вид комнаты после открытия не меняется.
kind-consultation = Консультация
kind-consultation-words = Одно государство спрашивает другое или несколько. Завершается с указанием результата.
kind-urgent = Срочная консультация
kind-information = Информация по собственной инициативе
kind-information-words = Передаётся без запроса одним компетентным органом другому. Присоединившийся позже видит только последующее.
kind-route = Комната маршрута
kind-route-words = Для тех, кто работает по одному маршруту торговли людьми, на всё необходимое время.
kind-joint = Совместная операция
kind-joint-words = Несколько государств вместе готовят действия, с участием офицеров связи. Секретным сведениям здесь не место. Присоединившийся позже видит только последующее.
kind-joint-notice = В этой комнате не место секретным сведениям.
kind-forum = Форум сети
kind-forum-reads = Секретариат сообщает, участники читают.
member-lead = Представляет: { $country }
member-guest = Приглашённый
member-interpreter = Переводчик
member-liaison = Офицер связи
member-secretariat = Секретариат
member-until = до { $day }
member-all = Показать всех ({ $count })
ask-title = Пригласить участника
ask-whom = Кого
ask-focal-point = Контактное лицо
ask-helper = Приглашённого, переводчика или офицера связи
ask-secretariat = Секретариат сети
ask-until = До какого дня
ask-until-wrong = Укажите будущий день в пределах срока их полномочия.
ask-consent = Представитель другого государства или сети, приглашённый или секретариат присоединяется после согласия представителей всех государств в комнате.
ask-from-then = Новый участник видит только то, что написано после его прихода.
ask-helpers-none = В сетях этой комнаты сейчас нет никого, кого можно пригласить.
admission-title = Ожидают допуска
admission-by = Приглашает { $name }
admission-waits = Ещё не согласились: { $countries }
admission-agree = Согласиться
admission-decline = Отказать
admission-failed = Ваш ответ не записан
leave-title = Покинуть комнату
leave-words = После этого вы ничего в ней не увидите.
leave-last = Вы последний, кто представляет здесь: { $country }. Без преемника работа комнаты может приостановиться, пока её кто-нибудь не примет.
leave-successor = Кто принимает дела (введите имя)
leave-note = Что им следует знать
leave-confirm = Покинуть
leave-failed = Вы всё ещё в комнате
mute-on = Отключить уведомления
mute-off = Включить уведомления
mute-muted = Без уведомлений
frozen-note = На одной из сторон эту комнату никто не ведёт. Её можно читать, но писать нельзя, пока её кто-нибудь не примет.
frozen-title = Приостановлены
frozen-words = На одной из сторон эти комнаты никто не ведёт. Вы видите, где и с какого времени, но не о чём они.
frozen-missing = Никого нет: { $countries }
frozen-name = Назначить преемника
frozen-failed = Никто не принял дела
room-act-proposed = { $by } предлагает допустить: { $names }
room-act-agreed = { $name }: согласие
room-act-declined = { $name }: отказ
room-act-frozen = Работа комнаты приостановлена: на одной из сторон её никто не ведёт
room-act-ended = Закрыта. { $name }
room-act-resumed = Работа комнаты возобновлена
room-act-handed = { $name } больше не участвует; дела принимает { $successor }
left-open = Не завершено: { $things }
left-open-acknowledgement = подтверждение получения
left-open-answer = ответ
left-open-promise = обещанный ответ
left-open-outcome = результат
left-open-admission = ожидающие допуска
consultation-status-standing = Открыта
consultation-status-frozen = Приостановлена
forum-new = Открыть форум
forum-words = В нём состоят все участники сети и читают его; пишет только секретариат. Сообщения хранятся полгода после закрытия.
forum-subject = Тема
forum-announcement = Первое сообщение
forum-missing = Заполните это поле.
forum-failed = Форум не открыт
grant-guest = Приглашённый
grant-interpreter = Переводчик

## Экстренный доступ, входящие консультации

glass-title = Экстренный доступ
glass-about = Чтение консультации Вашей сети без участия в ней: с указанием причины, с согласия второго лица и не дольше часа. Все участники сразу узнают, кто её читает и почему.
glass-ask = Запросить чтение консультации
glass-ask-words = Читать ничего нельзя, пока не согласится второе лицо. После этого все участники консультации увидят Ваше имя, имя второго лица и Вашу причину; каждая прочитанная страница заносится в журнал аудита.
glass-reference = Номер
glass-reference-hint = Как он указан в консультации, например KZ-TH 2026-014.
glass-reference-missing = Укажите номер.
glass-unknown = В Ваших сетях такой консультации нет.
glass-reason = Причина
glass-reason-hint = Её прочтут все участники консультации. Без обстоятельств дела.
glass-reason-short = Объясните не менее чем в 20 знаках, почему это необходимо прочитать.
glass-minutes = На какой срок
glass-none = Запросов на чтение консультаций нет.
glass-asked = Запрос: { $name }, { $at }, на { $minutes }
glass-agree = Согласиться
glass-agree-label = Согласиться: { $reference }
glass-refuse = Отказать
glass-refuse-label = Отказать: { $reference }
glass-read = Читать
glass-end = Завершить сейчас
glass-end-label = Завершить сейчас: { $reference }
glass-state-asked = Ожидает решения второго лица; через 24 часа запрос утратит силу.
glass-state-lapsed = В течение 24 часов решения не было.
glass-state-refused = Отказ: { $name }
glass-state-open = Открыто до { $until }; согласие: { $name }
glass-state-over = Завершено { $until }; согласие: { $name }
glass-back = К запросам
glass-read-failed = Прочитать это нельзя или уже нельзя
glass-until = Вы можете читать это до { $until }. Все участники об этом знают. Ограничения обязательны для Вас так же, как для них; писать здесь нельзя.
glass-more = Показать дальнейшее
contacts-also = Новый номер указан и в другой записи: { $names }.
room-act-glass = { $name }, не участвуя в этой консультации, может читать её { $minutes }; согласие: { $second }
room-act-glass-reason = Причина: { $reason }
room-act-assigned = { $by } поручает эту консультацию: { $name }
incoming-title = Входящие консультации
incoming-about = О чём другие государства обращаются к Вашему. Вы видите сам факт и срочность, но не содержание.
incoming-none = Действующих входящих консультаций нет.
incoming-opened = Открыта { $day }
incoming-acknowledge = Подтвердить получение до { $at }
incoming-given = Поручена: { $name }
incoming-with = Участвуют: { $names }
incoming-assign = Поручить
incoming-assign-label = Поручить { $reference }
incoming-assign-words = Это лицо получит доступ ко всей переписке и уведомление. Прежние участники остаются; другая сторона видит, кому поручено.
incoming-to = Кому
incoming-done = Поручено
right-correction-means = В Вашей записи или учётной записи есть ошибка.
right-objection-means = Вы не хотите, чтобы хранились Ваши личные номера. Если запрос удовлетворят, номера мобильных телефонов будут удалены из Вашей записи.
right-erasure-means = Ваша учётная запись прекратится. Если запрос удовлетворят, относящееся только к Вам будет удалено, а там, где запись нужна другим, будет убрано Ваше имя.
right-objection-does = При удовлетворении номера мобильных телефонов сразу удаляются из записи.
right-erasure-does = При удовлетворении учётная запись и запись в справочнике сразу прекращаются, а данные удаляются. Отменить это нельзя.
glass-minutes-count =
    { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }

# What is not promised
room-operator = Технически оператор этой службы мог бы прочитать эту консультацию.

# The search: what may be meant
suggested-title = Фильтры, названные вашими словами
suggested-only = Только «{ $label }»: { $count }
nothing-keyboard = В другой раскладке клавиатуры: «{ $text }»

## Журнал в виде файла

audit-export = Выгрузить в файл
audit-export-failed = Не удалось создать файл

## Mentions and sheets

mention-title = Чьему вниманию
mention-for = Вниманию: { $names }
sheet-chip = Правовая справка: { $country }
room-mentions =
    { $count ->
        [one] { $count } запись для вашего внимания
        [few] { $count } записи для вашего внимания
        [many] { $count } записей для вашего внимания
       *[other] { $count } записи для вашего внимания
    }

## Look-alikes, and what asks for a fresh sign-in

secretariat-queue-look-alikes = Имена, которые можно спутать
look-alikes-about = Две записи одной сети, имена в которых выглядят или звучат одинаково: одна из них может быть внесена для того, чтобы её приняли за другую. В таком случае исключите её на её странице.
look-alikes-none = Похожих имён на проверке нет.
look-alikes-settle = Это разные люди
look-alikes-mixed = Смешаны буквы двух алфавитов

## New entries, by two people

additions-title = Новые записи
additions-about = Записи, внесённые одним лицом и ждущие согласия второго. До этого их никто не найдёт.
additions-four-eyes = Запись появится в справочнике, когда согласится второе лицо. Ему сообщат, что она его ждёт.
additions-add = Добавить запись
additions-none = Новых записей нет.
additions-waiting = Ждут согласия второго лица
additions-mine = Внесено вами: { $day }
additions-look = Новая запись
additions-check = Соглашайтесь, только если ведомство этого лица подтвердило вам должность и номера.
additions-agreed = Запись внесена в справочник.
additions-take-back = Отозвать
additions-alike = В { $network } уже есть записи с тем же или почти тем же именем:
additions-alike-none = В { $network } нет никого с похожим именем.
additions-where = Сеть и государство
additions-role = Роль
additions-send = Передать второму лицу
additions-sent = Запись ждёт согласия второго лица.
authority-new = Добавить орган
authority-new-about = У государства их может быть несколько: для каждой функции, документа и стадии находится компетентный.
authority-there = Уже есть
authority-names-hint = Нужно хотя бы одно.

## Consultations: several States asked

consultation-requested-several = Запрашиваемые юрисдикции
consultation-requested-missing = Выберите хотя бы одну запрашиваемую юрисдикцию.
consultation-to-add = Добавить адресата
consultation-to-add-confirm = Добавить
consultation-to-remove = Убрать
consultation-to-remove-named = Убрать: { $name }
room-response-of = Подтверждение получения: { $country }

## The card beside the list

preview-open = Открыть запись

## Behind an entry

people-entry = Запись в справочнике
people-entry-hint = Кто отвечает за запись, носит её имя и доступен по ней.
people-entry-none = Нет: под собственным именем

## The data that are held about a person, told to that person
held-read = Прочитать: { $what }
held-more = Показать более ранние
held-rows-failed = Не удалось загрузить эти данные
held-not-shown = вам больше не показывается
held-yes = да
held-no = нет
held-export = Сохранить всё в файл
held-export-about = Файл JSON, который сможете прочитать вы или другая служба: в нём всё, что можно прочитать здесь. Сначала подтвердите свою личность.
held-export-failed = Файл не создан
held-back = Здесь не показываются ключи и маркеры, написанное другими и то, что раскрыло бы порядок контроля за использованием справочника. За последнее отвечает ваш секретариат.
held-reported = Сообщения о неполадках в моей записи
held-kind-signed-in = Сеансы
held-kind-known-device = Известные браузеры
held-kind-passkey = Ключи доступа
held-kind-invitation = Приглашения
held-kind-far-reading = Дни, когда список просматривался далеко вниз
held-kind-opening-draft = Черновики новых консультаций
held-kind-room-draft = Черновики в консультациях
held-kind-favourite = Избранное
held-kind-viewed-card = Открытые мною записи
held-kind-saved-search = Сохранённые поиски
held-kind-unanswered-search = Поиски, переданные секретариату
held-kind-acceptance = Принятые мною оговорки
held-kind-attachment = Добавленные мною файлы
held-kind-assignment = Порученные мне консультации
held-kind-trail-mark = Полученное и прочитанное мною
held-kind-paper = Документы, составленные для меня
held-kind-notice = Уведомления
held-kind-notice-settings = Как доставляются уведомления
held-kind-push = Устройства, показывающие уведомления
held-kind-suspension = Приостановки моего доступа к справочнику
held-kind-alert = Оповещения секретариату
held-kind-break-glass = Мои запросы на чтение чужих консультаций
held-kind-confirmation = Подтверждения записи
held-kind-retirement = Исключение из справочника
held-kind-contact-change = Изменения телефонов и адресов
held-f-when = Когда
held-f-begun = С
held-f-last = Последнее использование
held-f-ended = Завершено
held-f-until = До
held-f-answered = Решено
held-f-answered-by = Кто решил
held-f-by = Кто сделал
held-f-confirmed = Подтверждено
held-f-confirmed-by = Кто подтвердил
held-f-informed = Первые шаги пройдены
held-f-strong = Личность подтверждена
held-f-sent = Письмо отправлено
held-f-pushed = Показано на устройстве
held-f-read = Прочитано
held-f-agreed = Удовлетворено
held-f-address = Адрес
held-f-answer = Ответ
held-f-beyond = Сверх предела
held-f-words = Текст
held-f-browser = Браузер
held-f-caveats = Оговорки
held-f-device-bound = Привязан к одному устройству
held-f-digest = Ежедневная сводка
held-f-exempt = Не учитывается
held-f-illustrative = Пример
held-f-letters = Письма
held-f-level = Объём показанного
held-f-method = Способ
held-f-minutes = Минут
held-f-muted = Без уведомлений
held-f-new-device = Первый раз в этом браузере
held-f-number = Номер
held-f-quiet-start = Тихие часы с
held-f-quiet-end = Тихие часы до
held-f-read-seq = Прочитано до сообщения
held-f-reply-to = В ответ на сообщение
held-f-result = Результат
held-f-seq = Номер сообщения
held-f-show-reference = Номера дел в письмах
held-f-side = Сторона
held-f-size = Размер в байтах
held-f-standing = Статус государства
held-f-state = Состояние файла
held-f-successor = Преемник
held-f-urgent = Срочно
held-f-voice = Может писать
held-f-watched = Отслеживается
right-changed = Изменено с тех пор: { $fields }
right-correct-entry = Исправить запись
right-correct-elsewhere = Эту запись ведёте не Вы: её исправляет её секретариат, а сотрудники этого секретариата исправляют свои записи сами. Скажите об этом в ответе.
right-correct-name = Верное имя
right-correction-does = Удовлетворить можно, когда запись исправлена после просьбы. Лицу сообщается, что изменено; номера меняются после согласия второго лица.
right-correction-name = У учётной записи нет записи в справочнике: при удовлетворении имя заменяется этим.

# Достоверность справочника
reported-no-answer = Не отвечает, сообщено { $day }
reported-bounced = Письмо вернулось, сообщено { $day }
reported-wrong-person = Не тот человек, сообщено { $day }
reported-out-of-date = Устарело, сообщено { $day }
card-contact-changed = Контакты изменены: { $day }
favourites-changed = Изменено с тех пор, как вы открывали запись
favourites-news =
    { $count ->
        [one] { $count } запись в избранном изменилась
        [few] { $count } записи в избранном изменились
        [many] { $count } записей в избранном изменились
       *[other] { $count } записи в избранном изменились
    }
secretariat-gap-nobody = Никто не указан
secretariat-queue-second-word = Ждут вашего решения как второго лица
secretariat-queue-alone = Записи без действующего заместителя
alone-nav = Без заместителя
alone-about = Когда эти лица не могут ответить, за них не ответит никто. Срочная консультация минует ступень заместителя.
alone-none = У каждой записи есть действующий заместитель.
alone-since = Заместитель не в должности с { $day }
alone-begins = Заместитель вступит в должность { $day }
alone-never = Заместитель ни разу не был указан
alone-successor = Преемник заместителя: { $name }
alone-name = Назначить заместителя
alone-name-for = Назначить заместителя: { $name }
alone-nobody = Других лиц этого государства в справочнике нет. Сначала добавьте запись.
alone-save = Указать заместителем
alone-named = Заместитель указан.
joining-open = Внести ещё в одну сеть
joining-title = { $name }: ещё одна сеть
joining-about = Запись остаётся одной: номера, часы и подтверждения везде те же. Она появится в сети, когда согласится тот, кто её сейчас ведёт, или само лицо.
joining-agree-about = После Вашего согласия члены этой сети увидят запись с номерами, а её секретариат сможет изменять запись и снимать её с учёта.
joining-sent = Ждёт решения тех, кто сейчас ведёт запись.
joining-waits = Эта запись ждёт внесения ещё в одну сеть: решают те, кто её сейчас ведёт.
joining-mine = Предложено вами: { $day }
joinings-waiting = Ждут внесения ещё в одну сеть
joining-agreed = Запись внесена в эту сеть.
held-kind-joining = Предложения внести запись ещё в одну сеть

## Whoever is on call, and who is alerted

on-call-whoever = Дежурный сотрудник
on-call-now = Сейчас это:
on-call-add = Обратиться к дежурному другого государства
on-call-words = Запрос получит дежурный; если дежурного нет — тот, кто на рабочем месте; ночью — тот, кто вернётся первым.
on-call-state = Государство
on-call-network = Через сеть
on-call-go-on = Далее
on-call-nobody = В одном из этих государств через эту сеть обратиться не к кому, либо она вам их не показывает. Обратитесь к конкретному лицу.
alerted-title = Кого оповестят
alerted-words = По графикам на данный момент; окончательно определяется при отправке.
alerted-at-once = Сразу
alerted-in-time = Сразу на их устройствах, письмом — утром
alerted-then = Если к этому времени никто не подтвердит получение
alerted-text = Всё, что они прочтут вне этой системы
alerted-failed = Невозможно сказать, кого оповестят
today-on-call = дежурят: { $count }
today-unkept = Получение подтверждено, но ответа нет
overseen-call-in = Привлечь ещё одного сотрудника
overseen-called-in = Теперь в консультации участвует { $name }, оповещение отправлено.
overseen-failed = Никто не привлечён
room-act-called-in = { $by } (секретариат): привлечён участник { $names }
alerted-after =
    { $minutes ->
        [one] Через { $minutes } минуту без подтверждения
        [few] Через { $minutes } минуты без подтверждения
       *[many] Через { $minutes } минут без подтверждения
    }

## Комната как рабочий инструмент: группы, отбор, следующая смена, завершение

consultation-group-urgent = Срочно сейчас
consultation-group-quiet = Без движения
consultation-filter = Какие показать
consultation-filter-state = Государство
consultation-filter-urgency = Срочность
consultation-filter-kind = Вид
consultation-filter-all = Все
consultation-filter-unread = Только непрочитанные
consultation-filter-clear = Показать все
consultation-filter-nothing = Среди показанных консультаций подходящих нет.
consultation-kept-unread = Вернуться позже
unread-keep = Отметить как непрочитанную
shift-title = Передать следующей смене
shift-words = Коллега получит запрос и увидит степень срочности, но не содержание. Пока он не согласится, консультация остаётся за вами. Затем он участвует в ней со всей историей, и обещанный ответ переходит к нему. Вы остаётесь в комнате.
shift-to = Коллега из государства: { $country } (введите имя)
shift-to-missing = Выберите, кто продолжит.
shift-confirm = Попросить принять
shift-failed = Запрос не отправлен
shift-offers = Коллеги просят вас принять
shift-offered-by = { $name } просит вас продолжить.
shift-promised = Ответ обещан до: { $at }.
shift-acknowledge = Подтвердить до: { $at }.
shift-take = Принять
shift-decline = Отказаться
shift-reply-failed = Ваш ответ не дошёл
shift-withdraw = Отозвать предложение
shift-withdraw-title = Отозвать предложение?
shift-withdraw-words = Коллегу больше не просят продолжить. В записях останется, что вы просили и отозвали просьбу; добавленный вами текст исчезнет для всех.
room-act-offered = { $name } просит принять консультацию: { $successor }
room-act-taken-over = { $name } принимает консультацию; передаёт { $giver }
room-act-lapsed = Просьба принять консультацию больше не действует: { $name }
room-close-request-on = День официального запроса, если известен
room-close-request-on-bad = Укажите день полностью или оставьте поле пустым.
room-close-useful = Была ли консультация полезной?
room-close-useful-hint = Только для статистики: в комнате этого никто не увидит, имя не сохраняется.
room-close-useful-yes = Полезна
room-close-useful-partly = Отчасти полезна
room-close-useful-no = Не полезна
room-close-kept =
    { $days ->
        [one] Её можно читать { $days } день, до { $day }; затем всё сказанное уничтожается, и комнату никто больше не найдёт.
        [few] Её можно читать { $days } дня, до { $day }; затем всё сказанное уничтожается, и комнату никто больше не найдёт.
       *[many] Её можно читать { $days } дней, до { $day }; затем всё сказанное уничтожается, и комнату никто больше не найдёт.
    }
room-act-request-on = Официальный запрос: { $day }
held-kind-shift-offer = Консультации, которые коллеги просили меня принять
held-f-kept-unread = Отмечена как непрочитанная

## Register of disclosures

register-title = Реестр раскрытий
register-about = Уведомления о том, что сведения, переданные на условиях, говорят в пользу обвиняемого и подлежат раскрытию (ст. 18(5) КТОП): направленные и полученные вашим государством, с датами и ответами. Решает право раскрывающего государства; реестр лишь фиксирует.
register-none = Ваше государство не направляло и не получало уведомлений о раскрытии.
register-by = Раскрывает: { $country }
register-from = Сведения передало: { $country }
register-noticed = Уведомление от { $day }
register-replied = ответ от { $day }
register-withdrawn = Отозвано тем, кто направил уведомление
register-outside = Тексты остаются в консультации; здесь видны даты и ответы.
register-waits = Ваше государство ещё не ответило.
register-unanswered = Ответа пока нет.
register-more = Более ранние уведомления
register-csv = Сохранить таблицей (CSV)
register-json = Сохранить данными (JSON)
register-export-failed = Не удалось создать файл
disclose-reply-words = Что вы хотите добавить (можно не заполнять)
today-disclosures = Уведомления о раскрытии, ожидающие вашего ответа
vocabulary-title = Слова на всех языках
vocabulary-about = Слова, из которых выбирают все, рядом на всех языках. Сначала идут те, у которых нет перевода: читателям этого языка показывается другой.
vocabulary-list = Список
vocabulary-missing = Нет перевода
vocabulary-incomplete =
    { $count ->
        [0] Все слова этого списка переведены.
        [one] { $count } слово без перевода
        [few] { $count } слова без перевода
        [many] { $count } слов без перевода
       *[other] { $count } слова без перевода
    }

colleagues-failed = Не удалось загрузить, кого можно назначить
colleague-gone = Сейчас нет в справочнике
colleague-search = Другое лицо этого государства, по имени
waiting-failed = Не удалось загрузить то, что ждёт решения

reach-not-asked = Не удалось уточнить, кто сейчас на связи; показанное могло устареть
directory-of-moment = Список составлен на момент запроса: сейчас на связи могут быть и другие.
directory-ask-anew = Искать заново
channels-cut = Показаны только первые строки ({ $count }); их может быть больше. Выше можно выбрать строки одной юрисдикции.

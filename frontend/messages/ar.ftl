### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = الانتقال إلى المحتوى
shell-sections = الأقسام
shell-directory = الدليل
shell-consultations = المشاورات
shell-language = اللغة
shell-offline = لا يوجد اتصال. يمكن قراءة ما جرى تحميله؛ وما تكتبونه في المشاورة يُحفظ ويُرسل عند عودة الاتصال.

## Shared pieces

ui-close = إغلاق
ui-cancel = إلغاء
ui-loading = جارٍ التحميل
ui-illustrative = عرض توضيحي: جميع الأشخاص من نسج الخيال.
fault-retry = إعادة المحاولة
fault-unreachable = تعذّر الوصول إلى الخدمة. يُرجى التحقق من الاتصال ثم إعادة المحاولة.
fault-unexpected = حدث خلل من جانبنا. يُرجى إعادة المحاولة، وإبلاغ الأمانة إذا تكرر الخلل.
fault-reference = الرقم المرجعي للأمانة: { $reference }
fault-start = تعذّر بدء التطبيق
fault-page = تعذّر عرض هذه الصفحة
not-found-title = غير موجود
not-found-body = لا توجد صفحة في هذا العنوان.
not-found-record = لا يوجد هذا القيد، أو أنه غير متاح لكم.
not-found-to-directory = الانتقال إلى الدليل
forbidden-title = غير متاح لكم
forbidden-body = لا تشمل صفتكم هذه الصفحة. أمانة شبكتكم هي التي تُسند الصفات.

## Account

account-title = حسابكم
account-sign-out = تسجيل الخروج
account-sign-out-failed = تعذّر تسجيل الخروج. يُرجى إعادة المحاولة.
grant-focal-point = نقطة اتصال
grant-correspondent = المراسل الوطني
grant-secretariat = الأمانة
grant-operator = المشغّل
grant-auditor = المدقق
theme-title = الألوان
theme-system = حسب الجهاز
theme-light = فاتحة
theme-dark = داكنة

## Keyboard

keys-title = لوحة المفاتيح
keys-search = الانتقال إلى حقل البحث
keys-directory = الانتقال إلى الدليل
keys-consultations = الانتقال إلى المشاورات
keys-next = السطر التالي في القائمة
keys-previous = السطر السابق في القائمة
keys-help = عرض هذه المساعدة
keys-single-letters = الأوامر بمفتاح واحد

## Sign in

sign-in-title = تسجيل الدخول
sign-in-lead = اعثروا على الزميل المناسب في دولة أخرى وتشاوروا معه قبل إرسال الطلب.
sign-in-demo = عرض توضيحي: جميع الأشخاص من نسج الخيال
sign-in-demo-body = اختاروا الشخص الذي تريدون الدخول باسمه. لا حاجة إلى كلمة مرور، ولا وجود لأي من هؤلاء في الواقع.
sign-in-people = الدخول باسم
sign-in-failed = لم ينجح تسجيل الدخول
sign-in-people-failed = تعذّر تحميل قائمة الأشخاص
session-ended-title = انتهت جلستكم
session-ended-body = سجّلوا الدخول مجدداً للمتابعة. كل ما كتبتموه ما زال هنا.
session-ended-again = المتابعة باسم { $name }
session-ended-other = الدخول باسم شخص آخر

## Directory

directory-title = البحث عن نقاط الاتصال
directory-search = بحث
directory-search-label = البحث عن نقاط الاتصال بالاسم أو الجهة أو الدولة أو الموضوع
directory-search-hint = الاسم بأي كتابة، أو الجهة، أو الدولة، أو الموضوع
directory-results = نقاط الاتصال
directory-count =
    { $count ->
        [zero] لا توجد نقاط اتصال
        [one] نقطة اتصال واحدة
        [two] نقطتا اتصال
        [few] { $count } نقاط اتصال
        [many] { $count } نقطة اتصال
       *[other] { $count } نقطة اتصال
    }
directory-count-floor = أكثر من { $count } نقطة اتصال
directory-order = أولاً من تجمعكم به لغة مشتركة ويمكن الوصول إليه الآن
directory-order-names = الأسماء الأوثق تطابقاً أولاً
directory-degraded = محرك البحث غير متاح. ما زال العثور على الأسماء ممكناً، وقد يكون الترتيب أقل دقة.
directory-failed = تعذّر البحث في الدليل
directory-more = عرض المزيد
directory-consult = بدء مشاورة
directory-consult-with = بدء مشاورة مع { $name }
count = { $count }
count-floor = { $count }+
filters-title = التصفية
filters-show =
    { $count ->
        [zero] لا توجد نقاط اتصال
        [one] عرض نقطة اتصال واحدة
        [two] عرض نقطتي اتصال
        [few] عرض { $count } نقاط اتصال
        [many] عرض { $count } نقطة اتصال
       *[other] عرض { $count } نقطة اتصال
    }
filters-show-floor = عرض أكثر من { $count } نقطة اتصال
chips-title = عوامل التصفية المختارة
chips-remove = { $label }: إزالة عامل التصفية
chips-clear = مسح كل عوامل التصفية
facet-reachable = التوافر
facet-reachable-now = يمكن الوصول إليهم الآن
facet-jurisdiction = الولاية القضائية
facet-network = الشبكة
facet-offence = الموضوع
facet-measure = الإجراء
facet-language = لغة العمل
facet-role = الصفة
facet-freshness = التأكيد
facet-freshness-fresh = أُكّد حديثًا
facet-freshness-due = حان وقت التأكيد
facet-freshness-stale = لم يؤكَّد منذ مدة طويلة
facet-find = البحث في القائمة: { $group }
facet-find-hint = البحث في القائمة
facet-find-none = لا يوجد في القائمة ما يشبه ذلك.
facet-all = عرض الكل ({ $count })
facet-fewer = عرض أقل
nothing = لا توجد نقطة اتصال تطابق عوامل التصفية هذه.
nothing-for = لم يُعثر على أي نقطة اتصال للبحث «{ $text }».
nothing-without = من دون «{ $label }»: { $count }
nothing-advice = يُعثر على الأسماء بأي كتابة وبتهجئات أخرى. جرّبوا جزءاً واحداً من الاسم، أو الجهة، أو الدولة.
match-exact = تطابق تام
match-likely = مرجّح: الاسم نفسه بتهجئة أخرى
match-near = تهجئات قريبة: يُرجى التحقق قبل المراسلة
match-found-as = عُثر عليه بالتهجئة «{ $spelling }»

## Reachability and freshness

reach-duty = مناوب الآن
reach-duty-until = مناوب حتى { $time } بتوقيتكم
reach-hours = ضمن ساعات العمل
reach-hours-until = في العمل حتى { $time } بتوقيتكم
reach-off = خارج ساعات العمل
reach-weekend = عطلة نهاية الأسبوع هناك
freshness-fresh =
    { $days ->
        [zero] جرى التأكيد اليوم
        [one] جرى التأكيد قبل يوم واحد
        [two] جرى التأكيد قبل يومين
        [few] جرى التأكيد قبل { $days } أيام
        [many] جرى التأكيد قبل { $days } يوماً
       *[other] جرى التأكيد قبل { $days } يوم
    }
freshness-due =
    { $days ->
        [zero] حان وقت التحقق
        [one] حان وقت التحقق: مضى يوم واحد
        [two] حان وقت التحقق: مضى يومان
        [few] حان وقت التحقق: مضت { $days } أيام
        [many] حان وقت التحقق: مضى { $days } يوماً
       *[other] حان وقت التحقق: مضى { $days } يوم
    }
freshness-stale =
    { $days ->
        [zero] لم يجرِ التأكيد بعد
        [one] لم يجرِ التأكيد منذ يوم واحد
        [two] لم يجرِ التأكيد منذ يومين
        [few] لم يجرِ التأكيد منذ { $days } أيام
        [many] لم يجرِ التأكيد منذ { $days } يوماً
       *[other] لم يجرِ التأكيد منذ { $days } يوم
    }

## Focal point

card-failed = تعذّر تحميل القيد
card-back = العودة إلى القائمة
card-edit = تعديل القيد
card-competence = الاختصاص
card-networks = الشبكات والصفة
card-languages = اللغات
card-none = غير مسجّل
card-names = الأسماء
card-name-original = الأصل ({ $language })
card-name-romanised = بالأحرف اللاتينية
card-name-others = تهجئات أخرى
card-hours = أوقات العمل
card-own-time = { $time } بتوقيتكم
card-working-days = أيام العمل
card-working-hours = ساعات العمل
card-hours-span = { $start }–{ $end }، { $city }
card-entry = الجهة والقيد
card-authority = الجهة
card-authority-kind = النوع
card-authority-city = المقر
card-confirmed = آخر تأكيد
card-office-level = يظهر لكم ما هو متاح من هذا القيد للشبكات الأخرى. ويظهر لأعضاء شبكاته أكثر من ذلك.
level-native = اللغة الأم
level-fluent = بطلاقة
level-working = إلمام يكفي للعمل

## Editing an entry

edit-title = تعديل القيد: { $name }
edit-back = العودة إلى القيد
edit-name-original = الاسم بكتابته الأصلية
edit-name-language = لغة الاسم
edit-name-romanised = الاسم بالأحرف اللاتينية
edit-names = الاسم لقرّاء اللغات الأخرى
edit-names-hint = فقط إذا كان الشخص أو جهته يستعمل هذه التهجئة.
edit-other-spellings = تهجئات أخرى
edit-one-a-line = تهجئة واحدة في كل سطر
edit-office = المكتب
edit-position = المنصب
edit-authority = الجهة
edit-time-zone = المنطقة الزمنية
edit-languages = اللغات
edit-language = اللغة
edit-level = المستوى
edit-add-language = إضافة لغة
edit-remove = إزالة
edit-their-clock = بحسب التوقيت المحلي لنقطة الاتصال.
edit-from = من
edit-to = إلى
edit-weekday = اليوم
edit-clock-format = الساعات والدقائق، من 00:00 إلى 23:59
edit-duty = المناوبة خارج ساعات العمل
edit-duty-hint = متى يُجاب عن الاتصال خارج ساعات العمل. إذا كانت النهاية قبل البداية فهي في اليوم التالي.
edit-add-duty = إضافة فترة مناوبة
edit-channels = وسائل الاتصال
edit-channels-hint = لا تظهر إلا للأمانة. ويطّلع عليها الزملاء واحدة واحدة عند الطلب، ويُسجَّل كل طلب.
edit-channel-kind = النوع
edit-channel-value = الرقم أو العنوان
edit-channel-note = ملاحظة
edit-add-channel = إضافة وسيلة اتصال
channel-office-phone = هاتف المكتب
channel-duty-phone = هاتف المناوبة
channel-mobile = هاتف محمول
channel-office-email = البريد الإلكتروني للمكتب
channel-secure = قناة مؤمّنة
edit-confirmation = التأكيد
edit-confirm = راجعتُ هذا القيد اليوم وأؤكد صحته.
edit-save = حفظ
edit-saved = حُفظ القيد.
edit-failed = لم يُحفظ القيد
edit-refused = لم تُقبل هذه القيمة.
edit-history = السجل
edit-history-nobody = النظام
conflict-title = عُدّل هذا القيد من شخص آخر أثناء كتابتكم
conflict-title-by = عُدّل هذا القيد: { $name }، { $moment }
conflict-body = لم يضِع شيء مما كتبتم. اختاروا لكل حقل الصيغة التي تبقى.
conflict-theirs = الصيغة الأخرى
conflict-yours = صيغتكم
conflict-save = حفظ هذا الاختيار

## Consultations: list

consultation-list-title = المشاورات
consultation-group-me = في انتظاركم
consultation-group-others = في انتظار الآخرين
consultation-group-closed = مغلقة
consultation-older = إظهار المشاورات المغلقة الأقدم
consultation-list-fault = تعذّر تحميل المشاورات
consultation-none = لا توجد لديكم مشاورات بعد.
consultation-none-how = ابحثوا عن نقطة اتصال في الدليل وابدؤوا مشاورة معها.
consultation-open-from-directory = البحث عن نقطة اتصال
consultation-unread =
    { $count ->
        [zero] لا قيود غير مقروءة
        [one] قيد واحد غير مقروء
        [two] قيدان غير مقروءين
        [few] { $count } قيود غير مقروءة
        [many] { $count } قيداً غير مقروء
       *[other] { $count } قيد غير مقروء
    }
consultation-unread-many = 100 قيد غير مقروء أو أكثر
consultation-last = آخر إجراء: { $at }
consultation-status-opened = لم يصدر إقرار بالاستلام بعد: { $country }
consultation-status-acknowledged = تم الإقرار بالاستلام، والرد منتظر: { $country }
consultation-status-answered = تم الرد: { $country }
consultation-status-closed = مغلقة
consultation-status-outcome = مغلقة: { $outcome }

## Consultations: opening one

consultation-new-title = بدء مشاورة
consultation-to = إلى
consultation-subject = الموضوع
consultation-subject-hint = اذكروا الموضوع دون تسمية مشتبه فيه أو ضحية أو شاهد.
consultation-subject-missing = اكتبوا موضوعاً ليعرف به الجانبان هذه المشاورة.
consultation-requested = الولاية القضائية المطلوب منها
consultation-requested-hint = تقرّ كل منها بالاستلام وترد وفق مهلتها الخاصة. أما سائر من تسألونهم فيشاركون فقط.
consultation-question-type = نوع السؤال
consultation-question-type-missing = اختاروا نوع السؤال: يقرؤه الجانب الآخر بلغته.
consultation-choose = اختاروا
consultation-offences = الجرائم
consultation-measures = التدابير
consultation-none-chosen = لم يُختر شيء
consultation-find-in-list = البحث في القائمة
consultation-urgency = درجة الاستعجال
consultation-urgency-normal = المستهدف: الإقرار بالاستلام خلال يوم عمل واحد والرد خلال خمسة أيام عمل.
consultation-urgency-high = سيضيع شيء أو يُبتّ فيه قريباً. المستهدف: الإقرار بالاستلام خلال أربع ساعات عمل.
consultation-urgency-critical = خطر على الحياة أو السلامة أو ضياع خلال ساعات. المستهدف: الإقرار بالاستلام خلال 30 دقيقة في أي وقت.
consultation-question = سؤالكم
consultation-question-missing = اكتبوا السؤال: فهو أول رسالة في الغرفة.
consultation-too-long = النص أطول مما يجوز.
consultation-who-sees =
    { $count ->
        [zero] لن يُخطَر أحد: { $countries }.
        [one] سيُخطَر شخص واحد ويرى كل ما سبق: { $countries }.
        [two] سيُخطَر شخصان ويريان كل ما سبق: { $countries }.
        [few] سيُخطَر { $count } أشخاص ويرون كل ما سبق: { $countries }.
        [many] سيُخطَر { $count } شخصاً ويرون كل ما سبق: { $countries }.
       *[other] سيُخطَر { $count } شخص ويرون كل ما سبق: { $countries }.
    }
consultation-open = بدء المشاورة
consultation-open-failed = لم تبدأ المشاورة
consultation-nobody-signed-up = لا يوجد حساب لنقطة الاتصال هذه بعد. اسألوا أمانة الشبكة عن كيفية الاتصال بها.
consultation-nobody-there = يجب أن يكون بين من تسألونهم شخص من كل ولاية قضائية مطلوب منها.
consultation-own-side = هذا الزميل من دولتكم. تبدأ المشاورة مع ولاية قضائية أخرى.
consultation-on-duty = في المناوبة
consultation-back-at = العودة { $at } بتوقيتكم

## Room: header

room-fault = تعذّر تحميل المشاورة
room-back = كل المشاورات
room-marking = للتشاور فقط – ليس دليلاً
room-marking-words = يُستعمل فقط لإعداد طلب رسمي أو للبت فيه.
room-response = الإقرار بالاستلام
room-asked = سؤال من { $country }
room-clock =
    { $minutes ->
        [zero] لم يبق وقت للإقرار بالاستلام
        [one] بقيت دقيقة واحدة للإقرار بالاستلام
        [two] بقيت دقيقتان للإقرار بالاستلام
        [few] بقيت { $minutes } دقائق للإقرار بالاستلام
        [many] بقيت { $minutes } دقيقة للإقرار بالاستلام
       *[other] بقيت { $minutes } دقيقة للإقرار بالاستلام
    }
room-clock-over = انقضى الأجل المستهدف
room-acknowledge = إقرار بالاستلام

## Room: people and details

room-people = في هذه الغرفة
room-people-button =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصاً
       *[other] { $count } شخص
    }
room-you = (أنتم)
room-here = الغرفة مفتوحة لديه الآن
room-hours-working = ضمن ساعات العمل
room-hours-off = خارج ساعات العمل
room-hours-weekend = عطلة نهاية الأسبوع هناك
room-about = السؤال
room-opened-at = بدأت في
# The mark at the front makes the pair read from right to left: names and countries are isolated and give no direction.
room-who = ‏{ $name } ({ $country })
room-somebody = مشارك سابق
room-add-search = الاسم بأي كتابة، أو الجهة، أو الدولة
room-add-found =
    { $count ->
        [zero] لم يُعثر على نقطة اتصال
        [one] عُثر على نقطة اتصال واحدة
        [two] عُثر على نقطتي اتصال
        [few] عُثر على { $count } نقاط اتصال
        [many] عُثر على { $count } نقطة اتصال
       *[other] عُثر على { $count } نقطة اتصال
    }
room-add-search-failed = لم ينجح البحث
room-add-already = ضمن القائمة بالفعل
room-add-history =
    { $count ->
        [zero] من تضيفونه يرى كامل سجل هذه الغرفة.
        [one] من تضيفونه يرى كامل سجل هذه الغرفة: قيد واحد.
        [two] من تضيفونه يرى كامل سجل هذه الغرفة: قيدان.
        [few] من تضيفونه يرى كامل سجل هذه الغرفة: { $count } قيود.
        [many] من تضيفونه يرى كامل سجل هذه الغرفة: { $count } قيداً.
       *[other] من تضيفونه يرى كامل سجل هذه الغرفة: { $count } قيد.
    }
room-add-confirm = إضافة إلى الغرفة
room-add-failed = لم يُضف أحد
room-close = إغلاق المشاورة
room-close-words = بعد ذلك تبقى الغرفة للقراءة ولا يُكتب فيها شيء.
room-close-outcome = ما أسفرت عنه
room-close-outcome-missing = اختاروا ما أسفرت عنه المشاورة.
room-close-reference = رقم الطلب الرسمي
room-close-reference-hint = به يمكن للطرفين العثور على الطلب.
room-close-informed = هل أبلغت السلطة المركزية بهذا الاتصال غير الرسمي؟
room-close-note = ملاحظة ختامية
room-close-failed = لم تُغلق المشاورة
room-close-confirm = إغلاق بهذه النتيجة

## Room: log

room-talk = المحادثة
room-log = قيود هذه الغرفة
room-log-fault = تعذّر تحميل القيود
room-notice = مشاورة غير رسمية. ليست طلب مساعدة قانونية متبادلة، ولا يُعدّ أي شيء هنا دليلاً.
room-earlier = قيود أقدم
room-earlier-failed = تعذّر تحميل القيود الأقدم. إعادة المحاولة
room-new =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
room-heard = { $name }: { $text }
room-answer = رد
room-correction = تصويب
room-withdrawn = سحبها صاحبها الساعة { $at }
room-corrected = صوّبها صاحبها الساعة { $at }، والنص المصوَّب أدناه
room-reply = رد على هذه الرسالة
room-correct = تصويب الرسالة
room-withdraw = سحب الرسالة
room-withdraw-title = سحب هذه الرسالة؟
room-withdraw-words = يختفي نصها عن الجميع، ويبقى في السجل أنكم كتبتموها ثم سحبتموها. ومن قرأها فقد قرأها.
room-quote-earlier = رسالة سابقة
room-act-opened = بدأ المشاورة { $name }
room-act-joined = في الغرفة: { $name }
room-act-added = أُضيف { $name } بواسطة { $by }
room-act-acknowledged = أقرّ بالاستلام { $name }
room-act-withdrawal = سحب { $name } رسالة
room-act-left = لم يعد في الغرفة: { $name }
room-act-closed = أغلقها { $name }: { $outcome }
room-act-closed-by-clock = أُغلقت تلقائيًا: لم يُكتب فيها شيء منذ نصف سنة
room-act-formal = الطلب الرسمي: { $reference }
room-act-informed = أُبلغت السلطة المركزية.
room-act-not-informed = لم تُبلَّغ السلطة المركزية.
room-seen =
    { $count ->
        [zero] لم يُطّلع عليها: { $countries }
        [one] اطّلعت عليها سلطة { $countries }
        [two] اطّلعت عليها سلطتا { $countries }
        [few] اطّلعت عليها سلطات { $countries }
        [many] اطّلعت عليها سلطات { $countries }
       *[other] اطّلعت عليها سلطات { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [zero] رسالة: { $countries }
        [one] رسالة إلى شخص واحد في { $countries }
        [two] رسالة إلى شخصين في { $countries }
        [few] رسالة إلى { $count } أشخاص في { $countries }
        [many] رسالة إلى { $count } شخصاً في { $countries }
       *[other] رسالة إلى { $count } شخص في { $countries }
    }
room-to-nobody = رسالة إلى السجل: لا أحد غيركم في هذه الغرفة
room-placeholder = تجنّبوا ذكر البيانات الشخصية للمشتبه فيهم ما أمكن
room-send = إرسال
room-this-is-answer = هذا ردّنا
room-caveats = شروط التعامل
room-caveats-none = بلا وسم إضافي
room-language = لغة النص
room-replying = رد على { $name }:
room-correcting = تصويب:
room-characters-left =
    { $count ->
        [zero] لم يبق أي حرف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } أحرف
        [many] بقي { $count } حرفاً
       *[other] بقي { $count } حرف
    }
room-not-sent = لم تُرسل. تبقى هنا إلى أن يعود الاتصال.
room-sending = جارٍ الإرسال
room-refused = لم تقبلها الخدمة.
room-try-again = إعادة المحاولة
room-copy = نسخ النص
room-discard = حذف
room-pending-acknowledged = إقرار بالاستلام
room-pending-withdrawal = سحب رسالة
room-writing =
    { $count ->
        [zero] { $names }
        [one] يكتب الآن: { $names }
        [two] يكتبان الآن: { $names }
        [few] يكتبون الآن: { $names }
        [many] يكتبون الآن: { $names }
       *[other] يكتبون الآن: { $names }
    }
room-read-only = أُغلقت المشاورة. يمكن قراءتها ولا يمكن الكتابة فيها.

## Room: connection

live-starting = جارٍ الاتصال
live-open = متصل
live-reconnecting = انقطع الاتصال. تجري استعادته، وما تكتبونه محفوظ.
live-slow = لا يوجد اتصال مباشر. تُرسل الرسائل وتُجلب كل عشر ثوانٍ.
live-offline = دون اتصال. يمكنكم القراءة، والرسائل تنتظر عودة الاتصال.
live-ended = انتهت الجلسة. تنتظر الرسائل تسجيل الدخول من جديد.

## Directory: its pages

sections-title = أقسام الدليل
sections-search = البحث

## Whom do I ask?

sections-whom = إلى من أتوجه؟
whom-title = إلى من أتوجه؟
whom-lead = اكتبوا بضعة أحرف في كل حقل؛ مفتاح الإدخال يأخذ السطر المحدد وينتقل إلى ما بعده. ويظهر الجواب مع كل اختيار.
whom-question = سؤالكم
whom-jurisdiction = الولاية القضائية
whom-jurisdiction-hint = خمس على الأكثر. ومفتاح الإدخال في الحقل الفارغ ينتقل إلى ما بعده.
whom-measure = الإجراء
whom-offence-field = الجريمة
whom-stage-field = مرحلة الإجراءات
whom-urgency = درجة الاستعجال
whom-languages = لغاتي
whom-languages-own = إذا تُرك فارغا: لغات قيدكم ({ $languages }).
choice-remove = إزالة { $label }
choice-none = لا شيء في هذه القائمة يبدأ هكذا.
state-nobody-shown = لا أحد معروض عليكم
whom-answer = الجواب
whom-start = اختاروا الولاية القضائية، ثم الإجراء أو الجريمة؛ ومعهما معا يصبح الجواب دقيقا.
whom-failed = تعذّر الجواب عن السؤال
whom-said =
    { $count ->
        [0] { $jurisdiction }: لا أحد مناسب. وقد ذُكر أقرب بديل.
        [zero] { $jurisdiction }: لا أحد
        [one] { $jurisdiction }: نقطة اتصال واحدة
        [two] { $jurisdiction }: نقطتا اتصال
        [few] { $jurisdiction }: { $count } نقاط اتصال
        [many] { $jurisdiction }: { $count } نقطة اتصال
       *[other] { $jurisdiction }: { $count } نقطة اتصال
    }
whom-order = الترتيب: الاختصاص، فالمرحلة، فاللغة المشتركة، فإمكان الوصول الآن، فتاريخ التأكيد.
whom-order-urgent = مستعجل، لذا الترتيب: الاختصاص، فالمرحلة، فإمكان الوصول الآن، فاللغة المشتركة، فتاريخ التأكيد.
whom-why = السبب، بحسب الأهمية
whom-offence = مختص بالجريمة: { $term }
whom-wider-offence = مختص بالجريمة الأعم: { $term }
whom-measure-fits = مختص بالإجراء: { $term }
whom-stage = السلطة تعمل في هذه المرحلة: { $term }
whom-stage-not-stated = لم تذكر السلطة مرحلة؛ استفسر عن { $term }
whom-language = لغة مشتركة معكم: { $language } ({ $level })
whom-no-language = لا لغة مشتركة مسجلة
whom-opens-in = يبدأ الدوام بعد { $hours } س { $minutes } د
whom-opens-at = يبدأ الدوام { $time } بتوقيتكم
whom-closed = لا ساعات مسجلة
whom-absent = غائب
whom-absent-until = غائب، يعود { $time } بتوقيتكم
whom-same-network = الشبكة نفسها: { $networks }
whom-channel = القناة: { $channel }
whom-channel-consultation = استشارة هنا
whom-because-away = الشخص غائب الآن ولا يجيب على الهاتف.
whom-consult-stand-in = التشاور مع من ينوب عنه
whom-because-not-urgent = لا ضرر إن قُرئت غدا.
whom-because-at-work = مستعجل، وهم في الدوام الآن.
whom-because-duty-now = مستعجل، وهم في المناوبة الآن.
whom-because-off-hours = مستعجل، والمكتب مغلق الآن.
whom-because-waits = لا هاتف مسجل خارج الدوام؛ والاستشارة تنتظرهم.
whom-number = الرقم في البطاقة، عند الطلب.
whom-alternate = البديل: { $name }
whom-stand-in = ينوب أثناء الغياب: { $name }
whom-nobody-listed = { $jurisdiction }: لا أحد معروض لكم.
whom-nobody-competent = { $jurisdiction }: لا أحد مسجل لهذه الجريمة وهذا الإجراء.
whom-nobody-at-stage = { $jurisdiction }: المختصون لا يعملون في هذه المرحلة.
whom-instead = توجهوا إلى
whom-instead-correspondent = المراسل الوطني
whom-instead-central = السلطة المركزية
whom-instead-secretariat = أمانة { $network }
whom-gap = أُبلغت الأمانة بوجود نقص هنا، دون ذكر اسمكم.
whom-share = نسخ رابط هذا الجواب
whom-shared = نُسخ الرابط. ويرى كل قارئ ما يحق له رؤيته.

## Saved, favourites, sharing

sections-saved = المحفوظات
filters-note = تتحدّث النتائج كلما اخترت.
saved-title = المحفوظات
saved-lead = لا يرى محتوى هذه الصفحة أحد سواكم.
saved-failed = تعذّر تحميل الصفحة
saved-act-failed = لم يتم الإجراء. يُرجى المحاولة مرة أخرى.
saved-searches = عمليات البحث المحفوظة
saved-searches-none = لا توجد عمليات بحث محفوظة بعد. ابحثوا في الدليل ثم اختاروا «حفظ هذا البحث».
saved-news =
    { $count ->
        [zero] لا جديد في عمليات البحث المحفوظة
        [one] عملية بحث محفوظة واحدة فيها جديد
        [two] عمليتا بحث محفوظتان فيهما جديد
        [few] { $count } عمليات بحث محفوظة فيها جديد
        [many] { $count } عملية بحث محفوظة فيها جديد
       *[other] { $count } عملية بحث محفوظة فيها جديد
    }
saved-added = جديد: { $count }
saved-changed = معدَّل: { $count }
saved-left = لم يعد موجوداً: { $count }
saved-since = منذ { $day }
saved-no-news = لا تغيير منذ { $day }
saved-too-many = يطابق البحث أكثر من 100 نقطة اتصال. يُرجى تضييق البحث لتلقي إشعار بالتغييرات.
saved-impossible = أحد عوامل التصفية لم يعد موجوداً. يُرجى البحث من جديد وحفظه.
saved-not-watched = لا تُتابَع التغييرات
saved-watch = أبلغني هنا عند تغيّر النتيجة
saved-watch-label = أبلغني هنا عند تغيّر نتيجة «{ $name }»
saved-delete = حذف
saved-delete-label = حذف «{ $name }»
saved-deleted = حُذف «{ $name }»
save-search = حفظ هذا البحث
save-search-name = الاسم
save-search-name-missing = يُرجى إعطاء البحث اسماً.
save-search-save = حفظ
save-search-done = حُفظ «{ $name }»
save-search-everyone = الجميع
favourites-title = المفضّلة
favourites-none = لا توجد مفضّلة بعد. اختاروا النجمة بجانب أي قيد لإبقائه في متناولكم.
favourites-gone =
    { $count ->
        [zero] جميع القيود المحفوظة ما زالت موجودة.
        [one] قيد واحد حفظتموه لم يعد في الدليل أو لم يعد ظاهراً لكم.
        [two] قيدان حفظتموهما لم يعودا في الدليل أو لم يعودا ظاهرين لكم.
        [few] { $count } قيود حفظتموها لم تعد في الدليل أو لم تعد ظاهرة لكم.
        [many] { $count } قيداً حفظتموه لم يعد في الدليل أو لم يعد ظاهراً لكم.
       *[other] { $count } قيد حفظتموه لم يعد في الدليل أو لم يعد ظاهراً لكم.
    }
favourite-of = مفضّلة: { $name }
viewed-title = شوهدت مؤخراً
viewed-none = تُدرج هنا القيود التي تفتحها.
viewed-clear = مسح القائمة
viewed-cleared = مُسحت القائمة
share-open = مشاركة في مشاورة
share-note = لا يرى الآخرون هذا القيد إلا بالقدر الذي يتيحه الدليل لهم.
share-room = المشاورة
share-none = لا تشاركون في أي مشاورة مفتوحة.
share-send = مشاركة
share-done = تمت المشاركة في { $reference }
share-go = الانتقال إلى المشاورة
card-chip = قيد في الدليل
card-chip-hidden = قيد لا يحق لكم الاطلاع عليه
keys-search-anywhere = الانتقال إلى حقل البحث، حتى أثناء الكتابة
keys-saved = الانتقال إلى المحفوظات
keys-whom = الانتقال إلى «إلى من أتوجه؟»
keys-secretariat = الانتقال إلى الأمانة
keys-open = فتح الصف المحدد
keys-send = إرسال الرسالة
keys-today = الانتقال إلى «اليوم»
keys-room-above = الغرفة السابقة في القائمة
keys-room-below = الغرفة التالية في القائمة
keys-first-new = أول قيد جديد
keys-acknowledge = الإقرار بالاستلام، عندما يكون التركيز في مؤقت الغرفة
keys-escalate = التصعيد، عندما يكون التركيز في مؤقت الغرفة

## Contact

contact-title = بيانات الاتصال
contact-lead = تُعرض أرقام الهاتف والعناوين لغرض محدد، ويُبلَّغ صاحبها بمن اطّلع عليها ومتى ولأي غرض.
contact-office = يُعرض بين شبكتيكم هاتف المكتب، وفي الحالات العاجلة هاتف المناوبة أيضًا.
contact-show = عرض بيانات الاتصال
contact-purpose = لأي غرض تحتاجونها؟
contact-consultation = مشاورة
contact-urgent = حالة عاجلة
contact-other = سبب آخر
contact-urgent-note = لا تُؤخَّر أي حالة عاجلة. تُبلَّغ أمانة شبكتكم فورًا وتنظر فيها لاحقًا.
contact-reason = السبب
contact-reason-hint = سطر واحد، من دون أسماء أشخاص القضية.
contact-reason-missing = يُرجى ذكر السبب في كلمات قليلة.
contact-reason-show = عرض
contact-none = لا يوجد رقم هاتف مسجَّل تتيحه بطاقتكم.
contact-copy = نسخ
contact-copy-label = نسخ { $value }
contact-copied = تم النسخ
contact-copy-failed = تعذّر النسخ. يُرجى تحديد الرقم يدويًا.
contact-vcard = حفظ بطاقة الاتصال الإلكترونية
contact-vcard-saved = حُفظت بطاقة الاتصال الإلكترونية
contact-failed = تعذّر عرض بيانات الاتصال
contact-shown = عُرضت بيانات الاتصال
contact-told = سُجّل الغرض: { $purpose }. سيرى صاحب البيانات أنكم اطّلعتم عليها.
contact-system-with = { $system }، مشترك مع { $state }
contact-left-day =
    { $count ->
        [zero] هذه آخر جهة اتصال يمكن عرضها عليكم اليوم.
        [one] يمكن عرض جهة اتصال واحدة أخرى عليكم اليوم.
        [two] يمكن عرض جهتَي اتصال أخريين عليكم اليوم.
        [few] يمكن عرض { $count } جهات اتصال أخرى عليكم اليوم.
        [many] يمكن عرض { $count } جهة اتصال أخرى عليكم اليوم.
       *[other] يمكن عرض { $count } جهة اتصال أخرى عليكم اليوم.
    }
contact-left-hour =
    { $count ->
        [zero] هذه آخر جهة اتصال في هذه الساعة.
        [one] يمكن عرض جهة اتصال واحدة أخرى عليكم خلال الساعة.
        [two] يمكن عرض جهتَي اتصال أخريين عليكم خلال الساعة.
        [few] يمكن عرض { $count } جهات اتصال أخرى عليكم خلال الساعة.
        [many] يمكن عرض { $count } جهة اتصال أخرى عليكم خلال الساعة.
       *[other] يمكن عرض { $count } جهة اتصال أخرى عليكم خلال الساعة.
    }
listed-left =
    { $count ->
        [zero] عُرض عليكم اليوم أقصى عدد من الأشخاص يجوز لحساب واحد الاطلاع عليه. وبعرض شخص آخر يُعلَّق الدليل بالنسبة لكم.
        [one] يمكن عرض شخص واحد آخر عليكم اليوم. وبعد ذلك يُعلَّق الدليل بالنسبة لكم.
        [two] يمكن عرض شخصين آخرين عليكم اليوم. وبعد ذلك يُعلَّق الدليل بالنسبة لكم.
        [few] يمكن عرض { $count } أشخاص آخرين عليكم اليوم. وبعد ذلك يُعلَّق الدليل بالنسبة لكم.
        [many] يمكن عرض { $count } شخصًا آخر عليكم اليوم. وبعد ذلك يُعلَّق الدليل بالنسبة لكم.
       *[other] يمكن عرض { $count } شخصًا آخر عليكم اليوم. وبعد ذلك يُعلَّق الدليل بالنسبة لكم.
    }
suspended-title = الدليل معلَّق بالنسبة لكم
suspended-lead = عُرض على حسابكم عدد غير معتاد من الأشخاص أو بيانات الاتصال، فأُغلق الدليل أمامه مؤقتًا. أُبلغت أمانة شبكتكم، وبإمكانها فتحه من جديد. وتبقى مشاوراتكم مفتوحة.
suspended-urgent = في الحالات العاجلة يظل بإمكانكم معرفة كيفية الاتصال بهذا الشخص.

## Who viewed me

viewers-title = من اطّلع على بيانات الاتصال الخاصة بي
viewers-lead = كل من عُرضت عليه أرقام هاتفكم وعناوينكم، من الأحدث إلى الأقدم. ويُذكر من يتولى قيدكم مرة واحدة في اليوم.
viewers-more = عرض الاطلاعات الأقدم
viewers-none = لم تُعرض بيانات الاتصال الخاصة بكم على أحد.
viewers-not-listed = لا يوجد لكم قيد في الدليل، فلا شيء يُطَّلع عليه.
viewers-failed = تعذّر تحميل القائمة
viewers-who = من
viewers-when = متى
viewers-purpose = الغرض
viewers-keeping = تعهّد القيد أو الموافقة عليه

## Duty sheet

sections-duty-sheet = قائمة المناوبة
duty-sheet-title = قائمة المناوبة
duty-sheet-lead = هواتف المناوبة في شبكتكم، لليلة تتعطل فيها الخدمة. لا أسماء فيها. وهي مؤرخة وتحمل اسمكم، وتُسجَّل كل قائمة؛ ثلاث قوائم على الأكثر خلال 24 ساعة.
duty-sheet-network = الشبكة
duty-sheet-make = إعداد القائمة
duty-sheet-print = طباعة
duty-sheet-failed = تعذّر إعداد القائمة
duty-sheet-heading = هواتف المناوبة: { $network }
duty-sheet-as-of = كما هي في { $time } ({ $zone })
duty-sheet-marking = اتصال غير رسمي بين نقاط الاتصال. أُعدّت لأجل { $name } في { $time }، رقم { $number }. لا يجوز تداولها.
duty-sheet-none = لا يوجد هاتف مناوبة مسجَّل في هذه الشبكة.
duty-sheet-jurisdiction = الولاية القضائية
duty-sheet-authority = السلطة
duty-sheet-number = الهاتف
duty-sheet-hours = المناوبة في الأيام السبعة القادمة بالتوقيت المحلي
duty-sheet-hours-none = لا توجد
duty-sheet-away = غائب: { $from } – { $to }
duty-sheet-languages = اللغات
duty-sheet-confirmed = تأكدت

## Use of the directory (secretariat)

use-title = استخدام الدليل
use-lead = الحدود التي بُلغت، والقيود الخادعة التي طُلبت، وبيانات الاتصال التي عُرضت في حالات عاجلة.
use-none = لا شيء يحتاج إلى النظر فيه.
use-failed = تعذّر تحميل التنبيهات
use-act-failed = لم ينجح ذلك. يُرجى المحاولة مجددًا.
use-listed = عُرض في يوم واحد أشخاص أكثر مما يجوز لحساب واحد
use-revealed = عُرضت في يوم واحد بيانات اتصال أكثر مما يجوز لحساب واحد
use-canary = طُلب قيد خادع لا يصادفه أحد في عمله
use-urgent = عُرضت بيانات اتصال في حالة عاجلة
use-urgent-beyond = عُرضت بيانات اتصال في حالة عاجلة، فوق الحدود
use-suspended = معلَّق
use-lift = إعادة فتح الدليل
use-lift-label = إعادة فتح الدليل أمام { $name }
use-lifted = يمكن لـ { $name } استخدام الدليل من جديد
use-review = تم النظر
use-review-label = تم النظر: { $name }
use-reviewed = تم النظر في { $time }
use-open = للنظر فيها
use-done = تم النظر فيها
use-limits = الحدود الخاصة بأعضاء { $network }
use-limits-lead = يجوز للشبكة أن تضع حدودًا أدنى من حدود الخدمة، لا أعلى منها. وإذا تُرك الحقل فارغًا سرى حد الخدمة.
use-limit-reveals-day = جهات الاتصال خلال 24 ساعة
use-limit-reveals-hour = جهات الاتصال في الساعة
use-limit-listed-day = الأشخاص في اليوم
use-limit-most = { $most } على الأكثر
use-limits-save = حفظ الحدود
use-limits-saved = حُفظت الحدود
use-limits-failed = تعذّر حفظ الحدود

## Depth: duty, absence, own details

reach-holiday = يوم عطلة رسمية هناك
reach-absent = غائب
reach-opens-minutes = متاح بعد { $minutes } د
reach-opens-hours = متاح بعد { $hours } س { $minutes } د
reach-opens-days = متاح بعد { $days } ي { $hours } س
reach-both-times = { $theirs } في { $city } · { $yours } بتوقيتكم
card-alternate = البديل
card-alternate-missing = لا يوجد بديل مسجل. إن لم يجب هذا الشخص فاسألوا الأمانة.
card-stand-in = ينوب الآن
card-valid-until = في هذا الدور حتى
card-not-competent = باستثناء
card-pair = { $measure } في قضايا: { $offence }
card-territory = النطاق الإقليمي
card-authority-sends = ترسل الطلبات
card-authority-receives = تتلقى الطلبات
card-authority-executes = تنفذ الطلبات
card-any-instrument = أي صك
card-any-stage = أي مرحلة
sections-duty = جدول المناوبة
rota-title = جدول المناوبة
rota-lead = من يجيب ومتى، ساعة بساعة، بالتوقيت المحلي. الثغرات ساعات لا يمكن فيها الوصول إلى أحد.
rota-jurisdiction = الولاية القضائية
rota-week = أسبوع { $day }
rota-zone = توقيت { $city }، الآن { $time }
rota-earlier = الأسبوع السابق
rota-present = هذا الأسبوع
rota-later = الأسبوع التالي
rota-failed = تعذر تحميل الجدول
rota-nothing = لا يُعرض عليكم جدول هذه الولاية القضائية.
rota-span = { $start }–{ $end }
rota-shift = مناوبة
rota-weekly = كل أسبوع
rota-working = ساعات العمل
rota-gap = لا يمكن الوصول إلى أحد
rota-holiday = عطلة رسمية
rota-is-holiday = وضع علامة عطلة رسمية
rota-is-no-holiday = وضع علامة يوم عادي
rota-weekend = عطلة نهاية الأسبوع
rota-away = الغائبون هذا الأسبوع
rota-gaps-total =
    { $count ->
        [zero] لا ثغرات هذا الأسبوع
        [one] ثغرة واحدة هذا الأسبوع
        [two] ثغرتان هذا الأسبوع
        [few] { $count } ثغرات هذا الأسبوع
        [many] { $count } ثغرة هذا الأسبوع
       *[other] { $count } ثغرة هذا الأسبوع
    }
rota-add-title = إضافة مناوبة
rota-person = من
rota-day = اليوم
rota-add = إضافة المناوبة
rota-next-day = إذا كانت النهاية عند البداية أو قبلها فهي في اليوم التالي.
rota-change = تغيير
rota-change-title = { $name }، { $start }–{ $end }
rota-give-to = إسناد إلى
rota-give = أسند المناوبة
rota-swap-with = المبادلة مع
rota-swap = بادل المناوبتين
rota-remove = حذف المناوبة
rota-changed = حُفظ الجدول
rota-refused = لم يتغير الجدول
rota-read-only = لا يغيّر هذا الجدول إلا أمانة الشبكة والمراسل الوطني.
own-title = بياناتي
own-lead = تحدد ساعات عملكم وفترات غيابكم متى تظهرون متاحين. أما الأسماء والمكتب والاختصاص فتتولاها الأمانة.
own-not-listed = لستم مدرجين جهة اتصال، فلا شيء هنا لتحديثه.
own-failed = تعذر تحميل بياناتكم
own-absences = الغياب
own-absences-hint = اليومان مشمولان. أثناء غيابكم تظهرون غائبين أيا كانت الساعات، ويُذكر من ينوب عنكم.
own-first-day = اليوم الأول
own-last-day = اليوم الأخير
own-stand-in = النائب
own-alternate-stands-in = بديلي ({ $name })
own-nobody-stands-in = لا أحد
own-add-absence = إضافة غياب
own-save = حفظ بياناتي
own-saved = حُفظت بياناتكم
own-refused = لم تُحفظ بياناتكم
own-preview = ما يراه الآخرون
own-preview-for = يُعرض على: { $readers }
own-preview-observers = المراقبون في { $network }
own-preview-several = من ينتمي إلى أكثر من شبكة من هذه الشبكات يرى ما تعرضه كل منها.
own-preview-nobody = لا يُعرض قيدكم على أحد آخر.
own-see-roster = جدول المناوبة في ولايتي القضائية
edit-alternate = البديل
edit-alternate-hint = من يجيب عند تعذر ذلك على صاحب القيد. إلزامي.
edit-alternate-none = لم يُختر بعد
edit-validity = في هذا الدور
edit-valid-from = من
edit-valid-until = حتى (يغادر القيد الدليل في هذه الساعة)
edit-exceptions = غير مختص بـ
edit-exceptions-hint = كل جريمة مع كل إجراء، إلا هذه الأزواج.
edit-add-exception = إضافة استثناء
edit-channel-system = النظام
edit-channel-system-none = غير محدد
edit-channel-peer = الولاية القضائية الأخرى
channel-i24-7 = الإنتربول I-24/7
channel-ejn-connection = اتصال EJN المؤمّن
channel-iber = Iber@
channel-vpn-pair = نفق بين دولتين

## Relations: routes, secure channels, partners

sections-routes = المسارات
routes-title = مسارات الاتجار
routes-lead = يجمع المسار أعضاء النيابة والمحققين في المنشأ والعبور والمقصد، ويفتح لهم غرفة واحدة.
routes-none = لا مسارات محفوظة لشبكاتكم بعد.
routes-failed = تعذرت قراءة المسارات
routes-new = إضافة مسار
route-part-origin = المنشأ
route-part-transit = العبور
route-part-destination = المقصد
route-kept-by = تتولاه أمانة { $network }
route-open-room = فتح غرفة لهذا المسار
route-room = الانتقال إلى غرفة هذا المسار
route-room-hint = أنتم في هذه الغرفة. تبقى غرفة المسار لمن فيها إلى أن تُغلق، ولا يُخبر بوجودها غيرهم.
room-route = المسار والأشخاص المعنيون به
route-open-room-hint =
    { $count ->
        [zero] لا أحد مدعو بعد.
        [one] يُدعى شخص واحد: أعضاء النيابة والمحققون في كل محطة، والمسؤولون أولًا. وتكتبون السؤال قبل أن يُرسل شيء.
        [two] يُدعى شخصان: أعضاء النيابة والمحققون في كل محطة، والمسؤولون أولًا. وتكتبون السؤال قبل أن يُرسل شيء.
        [few] يُدعى { $count } أشخاص: أعضاء النيابة والمحققون في كل محطة، والمسؤولون أولًا. وتكتبون السؤال قبل أن يُرسل شيء.
        [many] يُدعى { $count } شخصا: أعضاء النيابة والمحققون في كل محطة، والمسؤولون أولًا. وتكتبون السؤال قبل أن يُرسل شيء.
       *[other] يُدعى { $count } شخص: أعضاء النيابة والمحققون في كل محطة، والمسؤولون أولًا. وتكتبون السؤال قبل أن يُرسل شيء.
    }
route-prosecutors = أعضاء النيابة
route-investigators = المحققون
route-nobody = لا أحد من هذه المهنة معروض لكم هنا.
route-lead = مسؤول
route-whom = إلى من أتوجه في { $jurisdiction }؟
route-edit = تعديل المسار
route-retire = رفع من القائمة
route-back = كل المسارات
route-name-in = العنوان ({ $language })
route-offences = الجرائم
route-leads-hint = يُدعى المسؤولون أولا عند فتح غرفة.
route-leads = المسؤولون
route-network = الشبكة
route-incomplete = يحتاج المسار إلى عنوان بالإنجليزية وجريمة ومنشأ ومقصد.
route-save = حفظ المسار
route-save-failed = لم يُحفظ المسار
relations-channels = القنوات الآمنة
relations-partners = المنظمات الشريكة
relations-title = العلاقات
channels-lead = أي قناة آمنة توجد بين ولايتين قضائيتين ووفق أي مصدر. وغياب السطر يعني أن لا معلومات هنا، لا أن القناة غير موجودة.
channels-none = لا أسطر في السجل هنا.
channels-failed = تعذرت قراءة السجل
channels-of = لولاية قضائية واحدة
channels-pair = بين
channels-channel = القناة
channels-status = الحالة
channels-source = المصدر
channels-source-date = تاريخ المصدر
channels-illustrative = سطر توضيحي
channel-kind-other = قناة آمنة أخرى
channel-status-in-use = مستخدمة
channel-status-pilot = تجريبية
channel-status-planned = مخطط لها
channel-status-ended = متوقفة
channel-status-not-stated = غير مذكور
channels-add = إضافة سطر
channels-edit = تعديل السطر
channels-save = حفظ السطر
channels-save-failed = لم يُحفظ السطر
partners-lead = منظمات تعمل إلى جانب الشبكات، وضباط الاتصال فيها بقدر ما هو معروض لكم.
partners-failed = تعذرت قراءة المنظمات
partners-members =
    { $count ->
        [0] لا قائمة أعضاء مسجلة
        [zero] لا أعضاء
        [one] عضو واحد مسجل
        [two] عضوان مسجلان
        [few] { $count } أعضاء مسجلين
        [many] { $count } عضوا مسجلا
       *[other] { $count } عضو مسجل
    }
partners-liaison = ضباط الاتصال
partners-no-liaison = لا ضباط اتصال معروضون لكم.
partner-caricc = مركز لأجهزة إنفاذ القانون في آسيا الوسطى لقضايا المخدرات، في ألماتي. ينقل ضباط الاتصال الأسئلة إلى أجهزتهم. ولا تُنقل هنا أي معلومات سرية.
partner-eurojust = وكالة الاتحاد الأوروبي للتعاون في العدالة الجنائية، في لاهاي. ولها نقاط اتصال في بلدان ثالثة.
partner-globe = شبكة عالمية لأجهزة إنفاذ القانون المعنية بمكافحة الفساد، لها منصتها الخاصة للتبادل العملياتي.
partner-carin = شبكة غير رسمية لاسترداد الأصول. تسمي كل ولاية قضائية جهة اتصال من إنفاذ القانون وأخرى قضائية.
partner-arin-wca = شبكة استرداد الأصول لغرب ووسط آسيا. أمانتها في طشقند.
partner-wacap = شبكة السلطات المركزية وأعضاء النيابة في غرب أفريقيا. تسمي كل دولة نقطتي اتصال: واحدة من السلطة المركزية وقاضيا أو عضو نيابة.
partner-arin-ap = شبكة استرداد الأصول لآسيا والمحيط الهادئ. أمانتها لدى النيابة العليا في جمهورية كوريا.
partner-mena-arin = شبكة استرداد الأصول للشرق الأوسط وشمال أفريقيا، أُطلقت في جدة عام 2025.
partner-pcjs = منصة لبلدان الساحل للتعاون القضائي الجنائي. تسمي كل دولة نقطة اتصال ونائبًا لها.
partner-gljcn = شبكة التعاون القضائي لمنطقة البحيرات الكبرى في أفريقيا، أُسست في نيروبي عام 2016.
partner-emjnet = نقاط اتصال البلدان الشريكة في جنوب الاتحاد الأوروبي، يديرها برنامج يوروميد للعدالة لدى يوروجست.
partner-oas = السلطات المركزية لمنظمة الدول الأمريكية، ولها موقع خاص لتبادل المعلومات.
route-illustrative = مثال توضيحي: هذا المسار مخترع للعرض ولا يقول شيئا عن أي دولة.
route-find-lead = البحث عن شخص آخر في محطة
route-add-prosecutor = مسؤول عن أعضاء النيابة
route-add-investigator = مسؤول عن المحققين

## Directory: why somebody was found

match-why-sound = «{ $asked }» تُنطق مثل «{ $name }»
match-why-beginning = «{ $asked }» بداية «{ $name }»
match-why-initial = «{ $asked }» حرف أول من «{ $name }»
match-why-slip = «{ $asked }» قريبة من «{ $name }»
match-why-beside = «{ $asked }» تدل على جهة العمل أو الاختصاص
match-why-unmatched = «{ $asked }» ليست من هذا الاسم
match-why-recorded = «{ $asked }» توافق تهجئة أخرى مسجلة

## Jurisdiction sheets

sections-sheets = المقارنة
sheets-title = صحائف الولايات القضائية
sheets-lead = ما تقبله كل ولاية قضائية وفق ما صرّح به مسؤولها. اختاروا من اثنتين إلى أربع للمقارنة.
sheets-disclaimer = للاسترشاد فقط، دون أي قيمة قانونية ملزمة. «غير مذكور» لا تعني «لا».
sheets-failed = تعذر تحميل الصحائف
sheets-back = كل الصحائف
sheets-back-to-sheet = إلى الصحيفة
sheets-of = صحيفة { $name }
sheets-stated-count = المذكور: { $count } من { $total }
sheets-published = نُشرت في { $day }
sheets-illustrative = مثال توضيحي
sheets-on-no-map = مثال توضيحي: هذه الولاية القضائية غير موجودة على أي خريطة، وصحيفتها لا تعبر عن أي قانون.
sheets-nothing = لم تذكر { $name } شيئاً بعد. اسألوا نقطة الاتصال لديها.
sheets-nothing-short = { $name } (لا شيء مذكور)
sheets-silent = ولايات قضائية لم تذكر شيئاً بعد: { $count }
sheets-stated-only = المذكور فقط
sheets-print = طباعة
sheets-export-csv = تصدير بصيغة CSV
sheets-export-json = تصدير بصيغة JSON
sheets-value-yes = نعم
sheets-value-conditions = بشروط
sheets-value-no = لا
sheets-value-stated = مذكور نصاً
sheets-value-not-stated = غير مذكور
sheets-group-assets = استرداد الأصول
sheets-group-authority = السلطات والاتصال
sheets-group-form = شكل الطلب
sheets-group-law = القانون
sheets-group-measures = التدابير
sheets-group-victims = الضحايا
sheets-group-practice = الممارسة
sheets-evidence = المصدر والتواريخ
sheets-overdue = تجاوزت موعد المراجعة
sheets-source = المصدر
sheets-confirmed = التأكيد
sheets-confirmed-on = تاريخ التأكيد
sheets-confirmed-by = جهة التأكيد
sheets-next-review = المراجعة التالية
sheets-link = الرابط
sheets-compare = قارنوا
sheets-compare-title = مقارنة الولايات القضائية
sheets-compared = قيد المقارنة
sheets-choose = مقارنة { $name }
sheets-choose-two = اختاروا ولايتين قضائيتين على الأقل.
sheets-add = أضيفوا ولاية قضائية
sheets-remove = إزالة { $name }
sheets-differences-only = الاختلافات فقط
sheets-no-differences = لا اختلاف في ما هو مذكور.
sheets-compare-count = المختلف: { $differs }. المتطابق: { $alike }. تتعذر مقارنته لأن الجميع لم يذكره: { $open }.
sheets-field = البند
sheets-differs = مختلف
sheets-alike = متطابق
sheets-open = لم يذكره الجميع
sheets-before-title = قبل السؤال: ما تقبله { $name }
sheets-before-open = غير مذكور ويستحق السؤال: { $count }
sheets-before-nothing = لم تذكر { $name } أياً من هذه البنود بعد؛ ما يستحق السؤال: { $count }
sheets-before-all = الصحيفة الكاملة: { $name }
sheets-what = ما تقبله { $name }
sheets-edit = تعديل الصحيفة
sheets-open-draft = فتح المسودة
sheets-draft-waits = مسودة تنتظر المراجعة
sheets-draft-of = مسودة صحيفة { $name }
sheets-draft-how = يعدّ المسؤول المسودة وتنشرها الأمانة. ولا يرى القراء إلا المنشور.
sheets-change = تعديل
sheets-change-label = تعديل: { $field }
sheets-value = الإجابة
sheets-text = النص
sheets-text-hint = الأحرف المتبقية: { $left }
sheets-text-language = لغة النص
sheets-part-refused = ناقص أو لا يمكن قبوله.
sheets-save = حفظ المسودة
sheets-save-failed = لم تُحفظ المسودة
sheets-saved = حُفظت المسودة
sheets-unsaved = لم يُحفظ بعد: { $count }
sheets-review = ما تغيّره المسودة
sheets-drafted = آخر تعديل: { $moment }.
sheets-was = كان
sheets-will-be = سيصبح
sheets-no-changes = لن يتغير شيء.
sheets-no-draft = لا توجد مسودة. النسخة المنشورة: { $version }.
sheets-publish = نشر
sheets-publish-title = هل تُنشر هذه المسودة؟
sheets-publish-body = سيراها جميع أعضاء الشبكات فوراً. عدد التغييرات: { $count }.
sheets-was-published = نُشرت الصحيفة
sheets-discard = التخلي عن المسودة
sheets-discard-title = هل يُتخلى عن هذه المسودة؟
sheets-discard-body = تضيع تغييراتها ويبقى المنشور.
sheets-was-discarded = تم التخلي عن المسودة
sheets-act-failed = لم ينجح ذلك
sheets-secretariat-publishes = تراجع أمانة الشبكة هذه المسودة وتنشرها.
sheets-stale-title = حفظ شخص آخر هذه المسودة في هذه الأثناء
sheets-stale-body = اختاروا لكل بند ما يبقى. لم يضِع شيء مما كتبتموه.
sheets-stale-elsewhere = عُدّلت بنود غير بنودكم. تابعوا ثم احفظوا من جديد.
sheets-stale-yours = ما كتبتموه
sheets-stale-theirs = المحفوظ
sheets-stale-go-on = المتابعة من هنا
sheets-history = سجل الصحيفة
sheets-act-drafted = أعدّ المسودة
sheets-act-imported = استورد البيانات
sheets-act-published = نشر الصحيفة
sheets-act-given-up = تخلى عن المسودة
sheets-and-more = { $fields } و{ $count } غيرها
sheets-import = استيراد ملف
sheets-import-title = استيراد الصحائف
sheets-import-how = يُفحص الملف أولاً. فإذا صحّت كل الأسطر دخلت بياناتها في مسودات الصحائف التي تتولونها؛ ولا يُنشر شيء.
sheets-import-file = الملف
sheets-import-hint = ملف CSV أو JSON كما يُصدَّر من هنا؛ 2000 سطر على الأكثر.
sheets-import-failed = تعذر فحص الملف
sheets-import-preview = ما سيغيّره الملف
sheets-import-sheet = { $name }، عدد التغييرات: { $count }
sheets-import-store = الإدراج في المسودات
sheets-import-done = أُدرج في المسودات
sheets-import-changed = عدّل شخص آخر هذه المسودات منذ فحص الملف. راجعوا التغييرات من جديد.
sheets-import-row = السطر
sheets-import-column = العمود
sheets-import-problem = المشكلة
sheets-import-whole = الملف كله
sheets-import-more = مشكلات أخرى غير معروضة: { $count }
sheets-problem-unreadable = تتعذر القراءة. احفظوا الملف بصيغة CSV بترميز UTF-8 أو بصيغة JSON.
sheets-problem-too-many-rows = الملف كبير جداً.
sheets-problem-too-many-columns = عدد الأعمدة كبير جداً.
sheets-problem-line-too-long = السطر طويل جداً.
sheets-problem-formula = صيغة حسابية. ضعوا فاصلة عليا قبل نص يبدأ بـ = أو + أو - أو @.
sheets-problem-missing = ناقص.
sheets-problem-invalid = لا يمكن قبول هذا هنا.
sheets-problem-repeated = مكرر.
sheets-problem-unknown = غير معروف هنا.
sheets-problem-not-yours = لستم من يتولى هذه الصحيفة.

## Keeping true: the secretariat’s desk

shell-secretariat = الأمانة
day-day = اليوم
day-month = الشهر
day-year = السنة
standing-observer = { $country } مراقب في { $network }: ترون البطاقات المكتبية لهذه الشبكة، ويرى أعضاؤها بطاقاتكم المكتبية. تستمر المشاورات التي أنتم فيها، ولكم أن تفتحوا غيرها مع من ترونهم؛ أما منتدى الشبكة فلأعضائها.
standing-suspended = عضوية { $country } في { $network } معلّقة: لا ترون من هذه الشبكة إلا قيود دولتكم. تستمر المشاورات التي أنتم فيها؛ ولا يُدعى أحد جديد عبر هذه الشبكة، ومنتداها مغلق أمامكم.
standing-former = انتهت عضوية { $country } في { $network }: لم تعودوا ترون أحدًا من هذه الشبكة، ولا يجدكم أحد عبرها. وقد خرجتم مما كنتم فيه عبرها من مشاورات ومن منتداها؛ أما ما أنتم فيه عبر شبكات أخرى فمستمر.
keeping-title = صحة البيانات
keeping-confirm = تأكيد القيد
keeping-all-right = كل ما ورد هنا صحيح
keeping-confirm-how = تم التأكيد { $how }
keeping-thanks = تم التأكيد اعتبارًا من الآن.
keeping-failed = تعذّر تأكيد القيد
keeping-confirmed =
    { $who ->
        [none] { $day }، { $how }
       *[other] { $day }، { $how }: { $who }
    }
confirm-own = من نقطة الاتصال نفسها
confirm-correspondent = عبر المراسل
confirm-phone = هاتفيًا
confirm-meeting = خلال اجتماع
report-title = الإبلاغ عن مشكلة
report-what = ما الذي واجهتموه؟ ضغطة واحدة ترسله إلى الأمانة.
report-no-answer = الرقم لا يجيب
report-bounced = ارتدّت الرسالة
report-wrong-person = هذا ليس الشخص المعني
report-out-of-date = معلومات أخرى لم تعد صحيحة
report-note = يمكنكم إضافة تفصيل أولًا
report-note-hint = للأمانة فقط. لا شيء عن أي قضية.
report-failed = تعذّر إرسال البلاغ
report-sent = { $day }: أبلغتم «{ $problem }»
report-waiting = وصل إلى الأمانة وستنظر فيه.
report-handled = عولج في { $day }: { $result }
report-result-corrected = صُحِّح القيد
report-result-confirmed = أُكِّد القيد
report-result-retired = لم يعد في منصبه
report-result-nothing-wrong = لم يكن هناك خطأ
retire-open = لم يعد في منصبه…
retire-title = { $name } لم يعد في منصبه
retire-words = يخرج القيد من الدليل فورًا وتنتهي صلاحيات صاحبه في شبكاتكم. وتنتقل مشاوراته فيها إلى من يخلفه إن كان من الدولة نفسها والشبكة نفسها، وإلا خرج منها، وتتوقف المشاورة التي لا يقودها أحد إلى أن يتولاها غيره. ومن يتبع رابطًا قديمًا يُخبر بالتاريخ وبالخلف.
retire-reason = السبب
retire-left-office = ترك المنصب
retire-moved = انتقل إلى جهة أخرى
retire-office-changed = أُلغيت الجهة أو دُمجت
retire-duplicate = قيد مكرر
retire-other = سبب آخر
retire-successor = الخلف
retire-nobody = لا أحد بعد
retire-confirm = إخراج القيد
retire-failed = تعذّر إخراج القيد
retired-title = لم يعد في منصبه
retired-since = لم تعد نقطة الاتصال هذه في منصبها منذ { $day }.
retired-successor = الخلف:
retired-nobody = لم يُسمَّ خلف.
secretariat-pages = مكتب الأمانة
secretariat-overview = نظرة عامة
secretariat-reports = المشكلات المبلّغ عنها
secretariat-unconfirmed = بانتظار التأكيد
secretariat-gaps = الثغرات
secretariat-agreements = ما تراه الشبكات الأخرى
secretariat-states = الدول الأعضاء
secretariat-use = استخدام الدليل
secretariat-title = الأمانة
secretariat-about = ما ينتظر أمانة { $networks }.
secretariat-failed = تعذّر تحميل الصفحة
secretariat-not-done = لم يُنفَّذ ذلك
secretariat-oldest = الأقدم منذ { $day }
secretariat-nothing = لا شيء ينتظر
secretariat-queue-reports = المشكلات المبلّغ عنها
secretariat-queue-stale = مداخل متقادمة
secretariat-queue-due = مداخل حان تأكيدها
secretariat-queue-gaps = أسئلة لم يوجد من يجيب عنها
secretariat-queue-alerts = تنبيهات بشأن استخدام الدليل
secretariat-queue-scheduled = تغييرات وضع مرتقبة
secretariat-network = الشبكة
secretariat-jurisdiction = الولاية القضائية
secretariat-all = الكل
secretariat-jurisdiction-count = { $name } ({ $count })
secretariat-age = المدة
secretariat-age-all = ما حان تأكيده والمتقادم
secretariat-age-stale = متقادمة
secretariat-age-due = حان تأكيدها
secretariat-unconfirmed-about = مداخل لم يؤكدها أحد في المدة التي تحددها شبكتها، الأقدم أولاً. وتأتي متأخرة في كل بحث إلى أن يتحقق منها أحد.
secretariat-entries =
    { $count ->
        [0] لا قيد ينتظر التأكيد.
        [zero] لا قيد ينتظر التأكيد.
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
secretariat-page-before = السابق
secretariat-page-after = التالي
secretariat-confirm = تم التأكيد
secretariat-confirm-name = تأكيد قيد { $name }
secretariat-last-confirmed = آخر تأكيد في { $day }
secretariat-confirmed-how = آخر تأكيد في { $day }، { $how }
secretariat-reports-about = أرقام لا تجيب ورسائل مرتدة وأشخاص غير معنيين: الأقدم أولًا. ويُطلَع من أبلغ على النتيجة.
secretariat-reports-open = مفتوحة
secretariat-reports-none = لا مشكلة بانتظار المعالجة.
secretariat-reports-resolved = عولجت
secretariat-resolve = معالجة
secretariat-resolve-title = النتيجة: { $name }
secretariat-result = النتيجة
secretariat-result-missing = اختاروا النتيجة.
secretariat-method = كيف تحققتم؟
secretariat-answer = رد على من أبلغ
secretariat-answer-hint = اختياري. يُعرض على البطاقة.
secretariat-complaint = { $problem } ({ $who }، { $country }، { $at })
secretariat-complaint-by-secretariat = { $problem } ({ $who }، { $at })
secretariat-resolved = { $result } ({ $who }، { $at })
secretariat-gaps-about = سأل أحدهم إلى من يتوجه ولم يوجد في الشبكة أحد لذلك. وإن سُئل مجددًا عادت الثغرة.
secretariat-gaps-none = لا ثغرة معروفة.
secretariat-gap-times =
    { $count ->
        [zero] { $network }: آخر سؤال في { $day }
        [one] { $network }: سُئل مرة واحدة في { $day }
        [two] { $network }: سُئل مرتين، آخرهما في { $day }
        [few] { $network }: سُئل { $count } مرات، آخرها في { $day }
        [many] { $network }: سُئل { $count } مرة، آخرها في { $day }
       *[other] { $network }: سُئل { $count } مرة، آخرها في { $day }
    }
secretariat-gap-settle = سُوّيت
secretariat-effective = اعتبارًا من متى؟
secretariat-effective-now = فورًا
secretariat-effective-later = اعتبارًا من يوم محدد
secretariat-effective-day = اليوم (يبدأ عند منتصف الليل بالتوقيت العالمي)
secretariat-effective-missing = أدخلوا يومًا صحيحًا.
agreement-about = ما يراه أعضاء الشبكات الأخرى من نقاط اتصال { $network }. يسري التغيير من تاريخه في كل بحث وبطاقة ويبقى مسجّلًا.
agreement-sees = { $viewer } ترى من { $network }
agreement-nothing = لا شيء
agreement-office = البطاقة المكتبية
agreement-full = البطاقة الكاملة
agreement-nothing-means = لا يظهر أحد في أي بحث، كأن الشبكة بلا نقاط اتصال.
agreement-office-means = الاسم والجهة والاختصاص واللغات والساعات؛ دون الصيغ الأخرى للاسم.
agreement-full-means = كل ما يراه أعضاء الشبكة أنفسهم.
agreement-since = منذ { $day }
agreement-coming = اعتبارًا من { $day }: { $level }
agreement-was = اعتبارًا من { $day }: { $level }
agreement-change = تغيير
agreement-change-for = تغيير: ما تراه { $network }
agreement-title = ما تراه { $viewer } من { $own }
agreement-level = كم؟
agreement-history = فيما سبق
agreement-save = حفظ
status-about = دول { $network }. تغيير الوضع يغيّر ما يراه ممثلوها وما يُعرض منهم ومآل مشاوراتهم.
status-member = عضو
status-associated = منتسب
status-partner = شريك
status-candidate = مرشح
status-observer = مراقب
status-suspended = معلّق
status-former = عضو سابق
status-unverified = وضع غير مؤكد
status-full-means = صفة كاملة: يرى ممثلوها بطاقات الشبكة كاملة وما يعرضه لها الآخرون، ويُعرضون كاملين.
status-observer-means = يرى ممثلوها البطاقات المكتبية لهذه الشبكة ولا شيء بموجب اتفاقاتها مع غيرها؛ ويُعرضون ببطاقات مكتبية. المشاورات المفتوحة مستمرة؛ ويخرجون من منتدى الشبكة.
status-suspended-means = لا يرى ممثلوها من هذه الشبكة إلا قيود دولتهم، ولا يجدهم إلا الأمانة. المشاورات المفتوحة مستمرة؛ ولا يُدعى أحد جديد عبر هذه الشبكة، ويخرجون من منتداها.
status-former-means = تنتهي عضوية ممثليها في هذه الشبكة: لا يرون شيئًا عبرها ولا يجدهم أحد عبرها. ويخرجون مما كانوا فيه عبرها من مشاورات ومن منتداها؛ وتتوقف المشاورة التي لا يبقى فيها أحد من أحد الطرفين.
status-focal-points =
    { $count ->
        [zero] لا نقطة اتصال
        [one] نقطة اتصال واحدة
        [two] نقطتا اتصال
        [few] { $count } نقاط اتصال
        [many] { $count } نقطة اتصال
       *[other] { $count } نقطة اتصال
    }
status-decided = { $status } منذ { $day }:
status-coming = { $status } اعتبارًا من { $day }:
status-change = تغيير الوضع
status-change-for = تغيير الوضع: { $country }
status-title = { $country } في { $network }
status-status = الوضع
status-reason = بناءً على أي قرار
status-reason-hint = في سطر واحد: من قرر وأين سُجل.
status-reason-missing = اذكروا القرار.
status-save = حفظ

## Structured opening, phrase book, checklist, closing

consultation-case = القضية
consultation-own-reference = رقمكم المرجعي
consultation-own-reference-hint = دون أسماء: سيراه الطرف الآخر.
consultation-stage = مرحلة الإجراءات
consultation-authority = السلطة الطالبة
consultation-not-said = غير محدد
consultation-facts = وقائع موجزة دون ذكر أشخاص
consultation-facts-hint = ما حدث وأين ومتى. دون اسم أو عنوان أو رقم حساب أو وثيقة.
consultation-request = الطلب الذي قد يلي ذلك
consultation-instruments = الأساس القانوني المنظور فيه
consultation-request-language = لغة الطلب المقبل
consultation-wanted-by = الرد مطلوب بحلول
consultation-wanted = الرد مطلوب بحلول { $day }
consultation-wanted-by-wrong = أدخلوا اليوم والشهر والسنة أو اتركوها جميعا فارغة.
consultation-before = ما تعلنه الولاية القضائية المطلوب منها
consultation-drafts = لم ترسل بعد
consultation-draft-untitled = بدون موضوع
consultation-draft-at = مسودة بتاريخ { $at }
consultation-draft-delete = حذف المسودة
consultation-draft-delete-named = حذف المسودة: { $subject }
consultation-draft-not-deleted = لم تحذف المسودة
consultation-draft-kept = حفظت المسودة في { $at }. لا يراها سواكم.
consultation-draft-not-kept = تعذر حفظ المسودة. أبقوا هذه الصفحة مفتوحة حتى الإرسال.
consultation-draft-about = يحفظ ما تكتبونه كمسودة لا يراها سواكم.
phrases-title = دليل العبارات
phrases-about = أسئلة وأجوبة جاهزة. يقرؤها كل قارئ بلغته.
phrases-fault = تعذر تحميل العبارات
phrases-chosen = عبارات هذا النص
phrases-remove = إزالة
phrases-done =
    { $count ->
        [zero] بدون عبارات
        [one] استخدام عبارة واحدة
        [two] استخدام عبارتين
        [few] استخدام { $count } عبارات
        [many] استخدام { $count } عبارة
       *[other] استخدام { $count } عبارة
    }
checklist-title = قبل إرسال الطلب
checklist-done = تم توضيح { $done } من { $count }
checklist-said = { $name }، { $at }
checklist-set = تحديث
checklist-set-named = تحديث: { $item }
checklist-words = يراه الطرفان فورا ويبقى في السجل.
checklist-state = ما وضع هذه النقطة؟
checklist-note = ملاحظة، إن كان هناك ما يضاف
checklist-failed = لم تحدث النقطة
checklist-save = تدوين في السجل
room-act-checklist = { $item }: { $state } · { $name }
room-close-reference-missing = اكتبوا رقم الطلب الرسمي.
room-close-note-missing = اذكروا ذلك في كلمات قليلة: فالطرف الآخر يحتاج إليه.
room-close-which-route = القناة التي ستستخدم
room-close-why-not = سبب تعذر ذلك
room-close-to-whom = إلى أي سلطة أو دولة
room-close-informed-yes = نعم
room-close-informed-no = ليس بعد
room-close-informed-missing = بينوا ما إذا كانت السلطة المركزية على علم بهذا الاتصال.

## The directory, further
secretariat-queue-unanswered = عمليات بحث لم تجد أحداً
secretariat-queue-drafts = مسودات صحائف تنتظر النشر
secretariat-draft-since = مسودة منذ { $day }
freshness-terms = { $network }: يحين التأكيد بعد { $due } يوماً، ويتقادم المدخل بعد { $stale } يوماً
freshness-terms-due = بعد كم يوماً يحين التأكيد
freshness-terms-stale = بعد كم يوماً يتقادم المدخل
freshness-terms-hint = المدة الثانية أطول من الأولى. وتسري المدتان فوراً على الجميع.
freshness-terms-save = حفظ
freshness-terms-saved = حُفظت المدد
unanswered-lead = قد تعرف أمانة شبكتكم الجهة التي تُسأل. ويظهر لها هذا البحث واسم السائل.
unanswered-ask = سؤال الأمانة
unanswered-asked = أُحيل السؤال إلى أمانة شبكتكم.
unanswered-failed = لم يُحل السؤال إلى الأمانة
unanswered-none = لا بحث في الانتظار.
saved-rename = إعادة التسمية
saved-rename-label = إعادة تسمية «{ $name }»
canary-title = مداخل الاختبار
canary-about = مداخل مختلقة لا يصادفها أحد في عمله. ولا تظهر إلا لمن يجمع الدليل صفحة بعد صفحة؛ ومن فتح واحداً منها أُوقف وأُبلغتم بذلك.
canary-none = لا توجد مداخل اختبار بعد.
canary-add = إضافة مدخل اختبار
canary-in-use = قيد الاستعمال
canary-withdrawn = سُحب في { $day }
canary-withdraw = سحب
canary-withdraw-label = سحب { $name }
canary-name-hint = اسم مختلق لا يحمله أحد: فمن يبحث عن شخص حقيقي يجب ألا يصادفه.
canary-name-borne = يحمل هذا الاسم شخص في الدليل. اختلقوا اسماً آخر.
edit-roles = الأدوار في الشبكات
edit-roles-hint = قد تكون للشخص أدوار عدة، ويبقى دور واحد على الأقل في كل شبكة.
edit-role-in = الدور في { $network }
edit-add-role = إضافة دور في { $network }
edit-territory-hint = بالكلمات، إن لم يكن إقليم الدولة كله.
authority-edit = تعديل هذه السلطة
authority-hint = يبيّن كل جزء ما تقوم به السلطة، وبموجب أي صكوك وفي أي مراحل. وإن لم يُعلَّم شيء فالمقصود الكل.
authority-part = الجزء { $number }
authority-function = ما تقوم به
authority-stages = مراحل الدعوى
authority-instruments = الصكوك
authority-add = إضافة جزء
authority-saved = حُفظت السلطة.
authority-failed = لم تُحفظ السلطة
use-urgent-search = بحث في الدليل لأمر عاجل أثناء تعليق الحساب
suspended-search = يمكنكم البحث مع ذلك في أمر عاجل. ويُسجَّل كل بحث وتُبلَّغ الأمانة فوراً.
suspended-search-urgently = البحث في أمر عاجل
suspended-marked = بحث عاجل: يُسجَّل كل بحث وتُبلَّغ الأمانة فوراً.
duty-notes = تسليم المناوبة
duty-notes-none = لم تُترك أي ملاحظة.
duty-note = ملاحظة لمن يتسلم المناوبة
duty-note-hint = لا تسمّوا أي قضية: فكل من في جدول دولتكم يقرؤها.
duty-note-leave = ترك الملاحظة
duty-note-left = تُركت الملاحظة.
duty-note-failed = لم تُترك الملاحظة
duty-tests = اختبار الاستدعاء
duty-test = إرسال اختبار
duty-test-lead =
    { $count ->
        [zero] لا أحد في المناوبة الآن.
        [one] يُرسل إلى المناوب الآن إشعار اختبار كما في الأمر العاجل.
        [two] يُرسل إلى المناوبَين الآن إشعار اختبار كما في الأمر العاجل.
        [few] يُرسل إلى { $count } مناوبين إشعار اختبار كما في الأمر العاجل.
        [many] يُرسل إلى { $count } مناوباً إشعار اختبار كما في الأمر العاجل.
       *[other] يُرسل إلى { $count } مناوب إشعار اختبار كما في الأمر العاجل.
    }
duty-nobody = لا أحد في المناوبة الآن، فلا أحد يُختبر.
duty-test-sent =
    { $count ->
        [zero] لم يُرسل الاختبار إلى أحد.
        [one] أُرسل الاختبار.
        [two] أُرسل الاختبار إلى شخصين.
        [few] أُرسل الاختبار إلى { $count } أشخاص.
        [many] أُرسل الاختبار إلى { $count } شخصاً.
       *[other] أُرسل الاختبار إلى { $count } شخص.
    }
duty-test-failed = لم يُرسل الاختبار
duty-test-seen = اطُّلع عليه في { $time }
duty-test-unseen = لم يُطَّلع عليه بعد
whom-secure = قناة آمنة بحسب السجل: { $channel }، { $status }

## Urgency, Today, notices

room-target = يُؤكَّد الاستلام قبل
room-deadline = الموعد النهائي
room-next-rung = إذا لم يؤكد أحد، يُبلَّغ الموظف التالي في
clock-there = { $at } { $city }
clock-both = { $there } ({ $here } عندكم)
urgent-reason = سبب الاستعجال
urgent-reason-missing = اذكروا سبب الاستعجال.
urgent-deadline = الموعد النهائي، إن وُجد
urgent-deadline-gone = لقد انقضى هذا الموعد.
urgent-deadline-time = الساعة
urgent-deadline-zone = بتوقيت
escalate = تصعيد
escalate-title = هل تُبلغ الموظف التالي الآن؟
escalate-words = يُبلَّغ فورًا من يلي في هذه القائمة، ويرى ذلك كل من في الغرفة.
escalate-confirm = أبلِغ
escalate-failed = لم يُبلَّغ أحد
rung-alternate = البديل
rung-duty-officer = موظف آخر من الولاية القضائية يمكن الوصول إليه الآن
rung-secretariat = أمانة الشبكة (لا تطّلع على المحتوى)
promise-title = تحديد موعد الرد
promise-move = تأجيل الموعد
promise-words = يرى الطرف الآخر ذلك، ويصلكم تذكير قبل نصف ساعة.
promise-moving = يمكن تأجيل الموعد مرة واحدة مع ذكر السبب.
promise-by = سأرد
promise-in = خلال { $hours } س: { $at }
promise-missing = اختاروا موعدًا.
promise-note = ملاحظة عند الحاجة
promise-why = السبب
promise-why-missing = اذكروا السبب.
promise-confirm = تأكيد
promise-failed = لم يُسجَّل الموعد
promise-asked = أُكِّد الاستلام. متى سترد؟
promise-given = الرد موعود به قبل
call-title = تدوين مكالمة هاتفية
call-words = ما طُلب هاتفيًا يُؤكَّد كتابةً. يصلكم تذكير بعد 24 ساعة.
call-said = مع من، وعلى ماذا اتُّفق
call-missing = اذكروا ما اتُّفق عليه.
call-confirm = تدوين
call-failed = لم تُدوَّن المكالمة
subject-title = تصحيح الموضوع
subject-words = احذفوا الأسماء والأرقام وكل ما لا ينبغي أن يرد فيه. يُذكر في السجل أنكم صححتموه، ولا يُعرض الموضوع السابق على أحد.
subject-label = الموضوع
subject-missing = اكتبوا موضوعًا آخر.
subject-confirm = تصحيح
subject-failed = لم يُصحَّح الموضوع
urgency-change = تغيير درجة الاستعجال
urgency-confirm = تغيير
urgency-failed = لم تتغير درجة الاستعجال
room-act-escalated = جرى التصعيد: يشارك الآن { $names }
room-act-on-duty = { $names }: في المناوبة الآن ويشارك في المشاورة
room-act-escalated-secretariat = جرى التصعيد إلى أمانة { $network }، وهي لا تطّلع على المحتوى
room-act-promised = { $name }: الرد قبل { $at }
room-act-phoned = { $name }: تدوين مكالمة هاتفية
room-act-subject = { $name }: تصحيح الموضوع
room-act-confirm-by = يُؤكَّد كتابةً قبل { $by }.
room-act-confirm = التأكيد كتابةً
room-act-urgency = { $name }: تغيير درجة الاستعجال ({ $urgency })
today-title = اليوم
today-urgent = عاجل الآن
today-nothing = لا شيء في انتظاركم.
today-fault = تعذّر التحميل
today-not-asked = تعذّر التحقق مجدداً ممّا ينتظركم؛ وقد لا يكون المعروض صحيحاً بعد
today-all-notices = كل الإشعارات وطريقة إبلاغكم
today-overseen = مشاورات عاجلة لم يؤكد أحد استلامها أو لم يُرَدّ عليها
today-overseen-words = وصلت هذه إلى أمانتكم. ترون أين ومنذ متى، لا مضمونها.
today-call = اتصل بموظف في { $country }
today-duty = مناوبتي
today-next-shift = المناوبة التالية: { $at }
today-confirm = بياناتكم في انتظار التأكيد
today-awake = من يمكن الوصول إليه الآن
today-reachable = متاح: { $count }
today-asleep = لا أحد الآن
targets-title = آجال الرد المستهدفة لشبكاتكم
targets-words = هي أهداف لا التزامات. وتبقى للمشاورات المفتوحة آجالها.
targets-minutes = تأكيد الاستلام خلال، بالدقائق
targets-rungs = الموظف التالي بعد، بالدقائق
targets-rungs-openings = إذا تُرك فارغًا: عند كل بداية دوام لدى الجهة المسؤولة عن الرد، بعد انقضاء الأجل
targets-working = يُحسب وقت العمل فقط
notices-title = الإشعارات
notices-none = لا توجد إشعارات.
notices-new = (غير مقروء)
notices-unread = إشعارات غير مقروءة: { $count }
notices-fault = تعذّر تحميل الإشعارات
notices-read-all = وضع علامة مقروء على الكل
notices-how = طريقة إبلاغكم
notices-letters = رسائل بالبريد الإلكتروني، والعاجلة فورًا
notices-digest = والباقي مرة في اليوم في رسالة واحدة
notices-address = عنوان آخر للرسائل
notices-address-office = إن لم يُذكر، تُرسل الرسائل إلى عنوان مكتبكم.
notices-quiet-from = هدوء من
notices-quiet-to = إلى
notices-quiet-none = بلا ساعات هدوء
notices-reference = إظهار مرجع المشاورة في الإشعار الفوري
notices-push-none = الإشعارات الفورية غير متاحة في هذا المتصفح هنا.
notices-push-on = يستقبل هذا المتصفح الإشعارات الفورية.
notices-push-off = لا يستقبل هذا المتصفح الإشعارات الفورية.
notices-push-start = إرسال الإشعارات إلى هذا المتصفح
notices-push-stop = إيقاف الإشعارات هنا
notices-push-failed = لم يسمح المتصفح بذلك.
notices-save = حفظ
notices-saved = حُفظ.
notices-save-failed = لم يُحفظ
notices-test = إرسال اختبار إليّ
notices-worked = آخر نجاح: { $at }
notices-never-worked = لم تصلكم بعد أي رسالة أو إشعار فوري.

# People and permissions
grant-steward = القائم على الصحيفة الوطنية
grant-liaison = ضابط اتصال
grant-cosigner = الموقّع الثاني
grant-other = دور آخر
people-title = الأشخاص والصلاحيات
people-about = من يحق له فعل ماذا وإلى متى. ما يمنحه شخص واحد لا أثر له حتى يوافق عليه شخص ثانٍ.
people-enrol = تسجيل شخص
people-enrol-save = تسجيل
people-count =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
people-roles-of = أدوار { $name }
people-acts = { $role }: { $name }
people-awaited = ينتظر موافقة شخص ثانٍ
people-attest-due = يلزم تأكيده
people-until = حتى { $day }
people-given-by = منحه { $name }
people-agree = موافقة
people-refuse = رفض
people-attest = لا يزال صحيحًا
people-end = إنهاء
people-give = منح دور
people-give-to = منح دور: { $name }
people-role = الدور
people-until-label = صالح حتى
people-until-change = تغيير الانتهاء
people-until-of = تغيير الانتهاء: { $role }، { $name }
people-until-about = سنة من اليوم على الأكثر. واليوم الأبعد يؤكد أن الدور ما زال صحيحًا، لذلك يحدده شخص غير الذي أكّد ذلك آخر مرة.
people-until-save = حفظ
people-second = لا يسري الدور قبل موافقة شخص ثانٍ. وينتهي في اليوم المحدد، ويجب تأكيده كل 90 يومًا.
people-missing = يرجى ملء هذا الحقل.
people-name = الاسم
people-state = الدولة
people-no-state = لا يمثل دولة
people-issuer = مزوّد تسجيل الدخول
people-issuer-hint = عنوان المزوّد الذي يسجّل هذا الشخص الدخول عن طريقه.
people-issuer-unknown = لا تتعامل هذه الخدمة مع هذا المزوّد.
people-subject = المعرّف لدى المزوّد
people-subject-hint = كما يعطيه المزوّد (sub)، وليس عنوان بريد إلكتروني.
people-leave = مغادرة
people-leave-of = مغادرة { $name }
people-leave-about = تنتهي الأدوار والجلسات وإمكانية الدخول فورًا، ويُرفع قيده من الدليل ما لم يكن غيره مسؤولًا عنه أيضًا. وتنتقل المشاورات بكامل سجلها إلى من يخلفه، ويرى الآخرون فيها من غادر ومن خلفه. وإن لم يُسمَّ أحد يواصلها زميل موجود فيها؛ وإلا توقفت وأُبلغت الأمانات.
people-leave-confirm = إنهاء الدخول الآن
people-successor = من يتولى المشاورات
people-successor-hint = شخص من الدولة نفسها.
people-successor-none = البديل، أو لا أحد بعد
people-left-behind = مشاورات يجب توليها
people-left =
    { $count ->
        [zero] غادر في { $day }: لا مشاورات متروكة.
        [one] غادر في { $day }: مشاورة واحدة بلا أحد.
        [two] غادر في { $day }: مشاورتان بلا أحد.
        [few] غادر في { $day }: { $count } مشاورات بلا أحد.
        [many] غادر في { $day }: { $count } مشاورة بلا أحد.
       *[other] غادر في { $day }: { $count } مشاورة بلا أحد.
    }
people-hand-over = تسليم
contacts-title = بيانات اتصال تنتظر موافقتكم
contacts-about = يتغير رقم الهاتف أو عنوان البريد الإلكتروني بعد أن يطّلع عليه شخص ثانٍ.
contacts-proposed = اقترحه { $name } في { $day }
contacts-look = اطلاع
contacts-now = الآن
contacts-wanted = سيصبح
contacts-check = تحققوا على الرقم المعروف حتى الآن من صحة التغيير، ولا توافقوا إلا بعد ذلك.
contact-changed-lately = تغيّر خلال آخر 24 ساعة: تحققوا قبل الاعتماد عليه.
edit-contact-hint = تتغير بيانات الاتصال وملاحظاتها بعد موافقة شخص ثانٍ، ويُبلَّغ صاحبها بذلك.

## حفظ ما قيل والبحث فيه
find-open = بحث
find-title = البحث في مشاوراتكم
find-back = جميع المشاورات
find-label = الكلمات
find-about = يجب أن ترد كلها في الرسالة نفسها. لا أثر لعلامات التشكيل ولا للأحرف الكبيرة. يجري البحث في المشاورات التي تشاركون فيها فقط.
find-action = بحث
find-count =
    { $count ->
        [zero] لم يُعثر على شيء.
        [one] عُثر على موضع واحد.
        [two] عُثر على موضعين.
        [few] عُثر على { $count } مواضع.
        [many] عُثر على { $count } موضعًا.
       *[other] عُثر على { $count } موضع.
    }
find-count-first =
    { $count ->
        [zero] لا مواضع بعد.
        [one] الموضع الأول.
        [two] الموضعان الأولان.
        [few] أول { $count } مواضع.
        [many] أول { $count } موضعًا.
       *[other] أول { $count } موضع.
    }
find-none = لم يُعثر على شيء. عدد القيود المفحوصة: { $looked }.
find-subject = الموضوع
find-further = متابعة البحث
find-fault = تعذّر البحث
room-jump = الانتقال إلى تاريخ
room-jump-day = التاريخ
room-jump-missing = أدخلوا اليوم والشهر والسنة.
room-jump-go = انتقال
keep-until = تُحفظ حتى { $day }. ثم يُتلف ما قيل، ولا يعثر أحد على الغرفة بعد ذلك، ولا يبقى فيها أي اسم.
keep-held = محفوظ بطلب من: { $countries }. لا يُتلف شيء ما دامت الحاجة إليه قائمة.
keep-hold = الحفظ مدة أطول
keep-hold-words = ما دام جانبكم بحاجة إلى ما قيل فلن يُتلف. ويرى الجانب الآخر أنكم تحفظونه ولماذا.
keep-release = إنهاء الحفظ
keep-release-words = حين لا يبقى من يحفظه يُتلف ما قيل في اليوم المحدد، أو فورًا إن كان ذلك اليوم قد مضى.
keep-reason = السبب
keep-reason-missing = اذكروا السبب.
keep-failed = لم يُسجَّل ذلك
room-act-held = حفظ ما قيل من الإتلاف: { $name }
room-act-released = إنهاء حفظ ما قيل من الإتلاف: { $name }
room-purged-subject = أُتلف المحتوى
retention-terms = { $network }: عدد الأيام من الإغلاق إلى إتلاف ما قيل: { $days }
retention-days = عدد الأيام بعد الإغلاق
retention-hint = من { $least } إلى { $most }. يسري على المشاورات التي تُغلق من الآن فصاعدًا. وإذا شاركت عدة شبكات تسري أقصر مدة.
retention-save = حفظ
retention-saved = حُفظت المدة

## Caveats, information given unasked, what must not travel

caveat-waits = تقرؤون هذا النص بعد قبول شروط التعامل معه. يُسجَّل قبولكم ويراه كل من في الغرفة.
caveat-asked-by = بطلب من { $country }
caveat-accept = أقبل وأقرأ
caveat-accept-failed = لم يُسجَّل قبولكم
caveat-until-day = سري حتى { $day }
caveat-other-words = نص القيد الآخر
caveat-other-hint = يقبل القراء هذه العبارة قبل رؤية النص. لا تذكروا هنا بيانات القضية.
caveat-other-missing = اكتبوا ما هو القيد.
caveat-until = سري حتى (اختياري)
caveat-room = شروط الغرفة
caveat-room-words = كل ما يقال من الآن يخضع للشروط المختارة هنا، ويقبلها القراء أولًا. لا يرفع الشرط إلا الدولة التي وضعته.
caveat-room-set = تحديد الشروط
caveat-room-failed = لم تُحدَّد الشروط
caveat-act-restricted = وضع { $name } الشروط: { $caveats }
caveat-act-lifted = رفع { $name } شروط التعامل عن الغرفة
caveat-act-accepted = قبِل { $name }: { $caveats }
spontaneous-give = تقديم معلومات دون طلب
spontaneous-words = معلومات تلقائية (اتفاقية الجريمة المنظمة، المادة 18(4)–(5)): من سلطة مختصة إلى أخرى دون طلب. لا يقرؤها أحد قبل قبول شروطها، ويُشعركم الجانب المتلقي قبل إفشاء ما يبرئ متهمًا.
spontaneous-body = المعلومات
spontaneous-body-missing = اكتبوا ما تريدون أن يعلمه الجانب الآخر.
spontaneous-send = تقديم المعلومات
spontaneous-failed = لم تُقدَّم المعلومات
spontaneous-kind = معلومات تلقائية
spontaneous-from-to = من { $from } إلى { $to }
spontaneous-not-stated = لا يبيّن الدليل اختصاص كل سلطة مذكورة هنا؛ وقد أكده المرسل.
spontaneous-vouched = سلطتي مختصة بإعطاء هذه المعلومات، والسلطة المتلقية مختصة بتلقيها
spontaneous-vouched-missing = أكّد أن السلطتين مختصتان.
disclose-must = يجب أن أفشي هذا
disclose-title = إشعار بإفشاء
disclose-rule = المادة 18(5) من الاتفاقية: إذا كانت المعلومات تبرئ متهمًا فأشعر الدولة التي قدمتها قبل إفشائها، وتشاور معها إن طلبت. وإذا تعذر الإشعار المسبق استثناءً فأبلغها دون إبطاء. القرار لقانونكم؛ وهذا السجل يحفظ من أُبلغ ومتى.
disclose-what = ما الذي يجب إفشاؤه، وفي أي إجراءات، ولماذا يبرئ المتهم
disclose-what-late = ما الذي أُفشي، ولماذا يبرئ المتهم، ولماذا تعذر الإشعار قبل ذلك
disclose-what-hint = دون أسماء: تكفي الأحرف الأولى أو رقم القضية.
disclose-what-missing = اكتبوا ما الذي يُفشى ولماذا.
disclose-late = أُفشي بالفعل
disclose-day = اليوم المقرر
disclose-day-missing = حددوا اليوم المقرر.
disclose-send = إرسال الإشعار
disclose-failed = لم يُرسل الإشعار
disclose-kind = إشعار بإفشاء
disclose-planned = مقرر في { $day }
disclose-happened = أُفشي بالفعل؛ الإشعار لاحق
disclose-unheard = لم يعد في هذه المشاورة أحد من { $country }: يجب إخطارها بطريق آخر.
disclose-find = البحث عن السلطة المختصة فيها في الدليل
disclose-reply-kind = رد على الإشعار
disclose-reply-failed = لم يُسجَّل الرد
disclose-noted = أُخذ العلم
disclose-agreed = نوافق
disclose-consult = نرجو التشاور معنا أولًا
disclose-delay = نرجو الانتظار
caution-account = رقم حساب مصرفي
caution-card = رقم بطاقة دفع
caution-document = رقم وثيقة هوية
caution-person = اسم شخص مع تاريخ ميلاده
caution-place = مكان وجود شخص
caution-looks-like = يبدو أن النص يحتوي على: { $kinds }.
caution-words = مكان هذه البيانات هو الطلب الرسمي. تكفي هنا الأحرف الأولى أو رقم قضيتكم.
caution-reason = الإرسال مع ذلك، لأن
caution-kept = تسجل الخدمة النوع والسبب لا الكلمات.
caution-reason-missing = اختاروا سببًا أو احذفوا البيانات.
caution-not-personal = الأمر شيء آخر
caution-made-up = هذا مثال وليس حقيقيًا
caution-public = البيانات منشورة
caution-needed-now = سلامة شخص أو إجراء عاجل يتطلبها الآن
victim-words = غرفة تراعي الضحايا: لا أسماء ولا عناوين ولا هواتف ولا صور للضحايا أو الشهود.
victim-specialist = البحث عن مختص بالضحايا والشهود

# Sign-in and sessions
providers-title = مزوّد الهوية
providers-elsewhere = يُفتح في علامة تبويب جديدة
sign-in-fault-unknown = مزوّد الهوية يعرفكم، لكن لا حساب لكم هنا. راجعوا أمانة شبكتكم.
sign-in-fault-weak = الطريقة التي تعرّف بها المزوّد عليكم أضعف مما يقتضيه دوركم. سجّلوا الدخول لديه بأقوى وسيلة متاحة لكم.
sign-in-fault-other = كان ذلك شخصًا آخر. أكّدوا بالحساب الذي سجّلتم به الدخول هنا.
sign-in-fault-expired = مضى وقت أطول من اللازم، أو كان الجواب لمتصفح آخر. ابدؤوا من جديد.
sign-in-fault-away = مزوّد الهوية لا يستجيب. من سجّل دخوله من قبل يمكنه متابعة العمل. حاولوا لاحقًا.
sign-in-fault-refused = تعذّر الوثوق بجواب المزوّد، أو أنه رفض. لم تُفتح أي جلسة.
sessions-title = أين سجّلتم الدخول
sessions-lead = كل سطر متصفح واحد. أنهوا ما لا تعرفونه، وأبلغوا أمانة شبكتكم.
sessions-failed = تعذّر تحميل القائمة
sessions-device = { $browser } على { $system }
sessions-unknown = متصفح غير معروف
sessions-this = هذا المتصفح
sessions-new = أول مرة بهذا المتصفح
sessions-times = تسجيل الدخول: { $started }، آخر استعمال: { $seen }
sessions-until = تنتهي في موعد أقصاه: { $time }
sessions-through = عن طريق { $provider }
sessions-end = إنهاء
sessions-end-this = إنهاء: { $device }
sessions-end-all = إنهاء الكل، بما فيها هذه
sessions-end-failed = تعذّر الإنهاء
sessions-ended = أُنهيت
confirm-title = أكّدوا هويتكم
confirm-body = هذه الخطوة تقتضي تسجيل دخول جديدًا. سجّلوا الدخول مرة أخرى، ثم عودوا إلى هنا وكرّروا الخطوة.
confirm-demo = تأكيد
confirm-done = تم التأكيد. كرّروا الخطوة الآن.

# Audit and own rights
audit-title = سجل الأعمال
audit-lead = من فعل ماذا ومتى: أعمال العاملين في شبكاتكم وما جرى على بياناتهم. لا يظهر هنا ما قيل في المشاورات. والاطلاع على هذه الصفحة يُسجَّل أيضاً.
audit-when = متى
audit-who = من
audit-what = بشأن ماذا
audit-mark = الرمز في السجل
audit-service = النظام نفسه
audit-everything = الكل
audit-since = ابتداءً من هذا اليوم
audit-more = عرض الأقدم
audit-none = لا توجد قيود كهذه.
audit-failed = تعذّرت قراءة السجل
audit-mine = ما تمّ باسمي
act-session = الدخول والخروج
act-contacts = بيانات الاتصال
act-duty = جدول المناوبة
act-entry = قيد في الدليل
act-consultation = مشاورة
act-sheet = بطاقة ما تقبله الدولة
act-route = المسارات والقنوات الآمنة
act-search = البحث
act-watch = مراقبة الاستخدام
act-person = العاملون وصلاحياتهم
act-rights = طلبات بشأن البيانات الشخصية
act-notices = الإشعارات
act-network = قواعد الشبكة
my-data-title = بياناتي
my-data-lead = ما يحفظه هذا النظام عنكم، ومن اطّلع عليه، وما تمّ باسمكم، وما يحق لكم طلبه.
held-title = ما يُحفظ عني
held-what = النوع
held-number = الكمية
held-erasure = عند المحو
held-stays = يبقى إلى انتهاء مدته
held-goes = يمكن محوه
held-count =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلاً
       *[other] { $count } سجل
    }
held-why = يبقى ما هو دليل على أعمال تخصّ غيركم، أو ما هو ملك لطرفي المشاورة. تزول الرسائل بانتهاء مدة حفظ المشاورة، ويزول سجل الأعمال بانتهاء مدته.
held-failed = تعذّر عرض بياناتكم
held-account = الحساب
held-grants = الصلاحيات
held-sessions = الجلسات والمتصفحات المعروفة
held-entry = القيد في الدليل
held-contacts = أرقام الهاتف والعناوين
held-reveals-of-me = من اطّلع على بيانات الاتصال بي
held-reveals-by-me = بيانات اتصال عُرضت عليّ
held-listings = قيود عُرضت عليّ (30 يوماً)
held-consultations = مشاورات أشارك أو شاركت فيها
held-messages = ما كتبته في المشاورات
held-drafts = المسودات
held-kept = المفضلة وعمليات البحث المحفوظة وما اطّلعت عليه
held-reports = مشكلات أبلغت عنها
held-notices = الإشعارات وطرق وصولها إليّ
held-requests = طلباتي بشأن بياناتي
held-watch = تنبيهات بشأن استخدامي للدليل
held-audit = قيود السجل عن أعمالي
right-title = طلب تغيير
right-what = ماذا تطلبون؟
right-correction = تصحيح
right-objection = اعتراض على استخدام
right-erasure = محو
right-words = بعبارتكم
right-hint = اذكروا ما يعنيه الطلب. دون وقائع أي قضية.
right-who = تجيب أمانة شبكتكم؛ ويجيب أفرادَ الأمانة زميلٌ لهم أو الموقّع الثاني أو مشغّل؛ ويجيب مشغّلي الخدمة ومدققيها واحدٌ آخر منهم. ولا يجيب أحد عن طلبه هو.
right-send = إرسال الطلب
right-sent = أُرسل
right-failed = تعذّر الإرسال
right-asked = طُلب في { $day }
right-waiting = لم يُجَب بعد
right-unheard = لا يوجد هنا بعدُ من يحق له الرد على هذا الطلب. وهو محفوظ وسيُعرض على من يُعيَّن: تحتاج شبكتكم إلى أمانة، أو تحتاج الخدمة إلى مشغِّل ثانٍ أو مدقِّق. خاطبوا القائمين على الخدمة.
right-granted = قُبل في { $day }:
right-refused = رُفض في { $day }:
right-desk-title = طلبات بشأن البيانات
right-desk-lead = ما يطلبه الأشخاص بشأن بياناتهم حين يكون الجواب منوطًا بكم. نفِّذ التصحيح قبل الجواب؛ أما المحو والاعتراض فيُنفَّذان مع الجواب الذي يقبلهما. والرفض يحتاج إلى أسباب.
right-desk-none = لا توجد طلبات.
right-list-failed = تعذّر عرض الطلبات
right-answer = الجواب مع الأسباب
right-answer-hint = سيقرؤه صاحب الطلب.
right-answer-missing = اذكروا الأسباب.
right-grant = قُبل ونُفّذ
right-refuse = رفض

## مفاتيح المرور والدعوات والخطوات الأولى

passkeys-title = مفاتيح المرور
passkeys-lead = يبقى مفتاح المرور على جهازكم أو على مفتاح الأمان، ويُفتح ببصمة الإصبع أو الوجه أو الرقم السري. احتفظوا بمفتاحين كي لا يمنعكم ضياع أحدهما من الدخول.
passkeys-bound-only = يتطلب دوركم مفتاح مرور يبقى على جهاز واحد، مثل مفتاح أمان.
passkeys-failed = تعذّر عرض مفاتيح المرور
passkeys-none = لا يوجد مفتاح مرور بعد.
passkeys-add = إضافة مفتاح مرور
passkeys-add-failed = لم يُضف مفتاح المرور
passkeys-added = أُضيف مفتاح المرور
passkeys-name = اسم مفتاح المرور
passkeys-name-hint = تعرفونه به لاحقًا، مثل «المفتاح في الخزنة». دون أسماء قضايا.
passkeys-name-missing = أدخلوا اسمًا.
passkeys-continue = متابعة
passkeys-made = أُضيف { $time }
passkeys-used = آخر استعمال { $time }
passkeys-current = استُعمل في هذه الجلسة
passkeys-copies = يمكن نقله إلى أجهزة أخرى
passkeys-end = إنهاء
passkeys-end-this = إنهاء: { $name }
passkeys-end-about = لن يتمكن أحد من الدخول به، وتنتهي الجلسات التي بدأت به.
passkeys-end-failed = تعذّر إنهاء مفتاح المرور
passkeys-ended = أُنهي مفتاح المرور
passkeys-sign-in = الدخول بمفتاح مرور
passkeys-confirm = التأكيد بمفتاح مرور
passkeys-cancelled = لم يُجب جهازكم، أو قُطعت الخطوة. لم يتغير شيء.
passkeys-impossible = لا يستطيع هذا المتصفح استعمال مفاتيح المرور هنا. استعملوا متصفحًا حديثًا والعنوان المذكور في دعوتكم.
invitation-title = دعوتكم
invitation-failed = لا يمكن استعمال هذه الدعوة
invitation-lead = فتح شخصان Counterpart أمام { $name }. أنشئوا مفتاح مرور على هذا الجهاز، وبه تدخلون دون كلمة سر.
invitation-until = يمكن استعمال الدعوة مرة واحدة حتى { $time }.
invitation-make = إنشاء مفتاح المرور
first-title = الخطوات الأولى
first-lead = أربعة أمور قبل البدء، تستغرق خمس دقائق.
first-entry = قيدكم
first-entry-about = يجدكم الزملاء في الدول الأخرى بواسطة قيدكم. راجعوا جهتكم ومنطقتكم الزمنية ولغاتكم وساعات عملكم ومن ينوب عنكم، وصحّحوا ما لم يعد صحيحًا.
first-entry-open = مراجعة بياناتي
first-entry-none = ليس لكم قيد في الدليل.
first-told = كيف تُخطَرون
first-told-about = تقول الرسائل والإشعارات إن أمرًا ينتظر، ولا تقول ما هو. أرسلوا إلى أنفسكم إشعارًا تجريبيًا وتأكدوا من وصوله.
first-told-sent = الإشعار التجريبي في الطريق، وهو أيضًا في قائمتكم.
first-told-failed = تعذّر إرسال الإشعار التجريبي
first-told-more = اختيار وسائل الإخطار
first-marking = كيف يوسَم ما يقال
first-marking-law = ما يقال هنا تبادل غير رسمي: ليس دليلًا ولا طلبًا رسميًا.
first-marking-caveat = لمن يكتب أن يقيّد استعمال كلامه؛ ويرافق القيد الكلامَ ويُلزم من يقبله.
first-marking-little = لا تكتبوا عن الأشخاص إلا ما يقتضيه السؤال: دون أسماء حيث تكفي الصفة.
first-marking-copy = لا تنقلوا شيئًا إلى دولة أو جهة أخرى دون موافقة من كتبه.
first-logging = ما الذي يُسجَّل
first-logging-about = تسجّل الخدمة وقت دخولكم، وأرقام هواتف من تطّلعون عليها ولأي غرض، وما تغيّرونه، ومن يقرأ أو يصدّر ماذا. يستطيع المدققون وأمانة شبكتكم قراءة ذلك، وتقرؤون ما يخصكم في صفحة «بياناتي». ويُحفظ ما قيل في استشارة حتى تنقضي مدتها.
first-done = أخذتُ علمًا بذلك
first-failed = تعذّر حفظ ذلك
first-finished = أخذتم علمًا بذلك في { $day }.
first-to-today = إلى يومكم
people-signs-in = كيف يدخل هذا الشخص
people-by-provider = عن طريق مزوّد هوية
people-by-passkey = بمفتاح مرور، بدعوة
people-passkeys =
    { $count ->
        [0] لا يوجد مفتاح مرور بعد
        [one] مفتاح مرور واحد
        [two] مفتاحا مرور
        [few] { $count } مفاتيح مرور
        [many] { $count } مفتاحًا
       *[other] { $count } مفتاح مرور
    }
people-invite = دعوة
people-invite-of = دعوة: { $name }
people-invite-about = يلزم أن يوافق شخص ثانٍ. ثم تُرسل رسالة بعنوان يمكن استعماله مرة واحدة خلال 72 ساعة.
people-invite-again = تنتهي مفاتيح المرور والجلسات الحالية لهذا الشخص حالما يوافق الشخص الثاني.
people-invite-office = تُرسل الرسالة إلى عنوان المكتب المذكور في القيد.
people-invite-address = عنوان البريد الإلكتروني للمكتب
people-invite-address-hint = عنوان تابع للجهة. يراه الشخص الثاني ويتحمل مسؤوليته معكم.
people-invite-language = لغة الرسالة
people-invite-language-own = كما هي محددة لهذا الشخص
people-invite-save = منح الدعوة
people-invite-to = إلى { $address }
people-invite-waits = الدعوة تنتظر شخصًا ثانيًا
people-invite-unsent = وُوفق على الدعوة، ولم تُرسل الرسالة بعد
people-invite-sent = أُرسلت الدعوة، وهي سارية حتى { $time }
people-invite-agree = الموافقة وإرسال الرسالة
people-invite-agree-to = الموافقة وإرسال الرسالة: { $name }
people-invite-end = سحب الدعوة
people-invite-end-of = سحب الدعوة: { $name }
people-invite-refuse = رفض
people-invite-refuse-to = رفض الدعوة: { $name }

## Papers: transcript and draft request

papers-title = المحضر ومشروع الطلب
papers-words = يحتوي الملف على ما يجوز لكم قراءته الآن، ويحمل اسمكم ورقمًا. ويُسجَّل إعداده ويراه الطرفان.
papers-what = ما الذي يُعدّ
papers-transcript = محضر المشاورة مع بيان مَن تسلّم وقرأ
papers-package = مشروع طلب مما أوضحته المشاورة
papers-package-words = ليست إحالة رسمية: ترسل السلطة المختصة الطلب عبر قناتها.
papers-language = لغة الوثيقة
papers-format = الصيغة
papers-pdf = PDF مختوم: أي تغيير يظهر
papers-docx = DOCX للعمل عليه
papers-json = JSON مختوم، لنظام آخر
papers-make = إعداد الملف
papers-making = يجري إعداد الملف.
papers-done = جاهز: { $name }
papers-failed = لم يُعدّ الملف
papers-made = ما أُعدّ من هذه المشاورة حتى الآن
papers-list-failed = تعذّر تحميل قائمة الوثائق

# Files in consultations
files-attach = إرفاق ملفات
files-to-send = ملفات للإرسال
files-uploading-name = جارٍ تحميل { $name }
files-ready = جاهز للإرسال
files-ready-name = الملف { $name } جاهز للإرسال
files-remove = إزالة
files-remove-name = إزالة { $name }
files-wait = انتظروا حتى يكتمل تحميل جميع الملفات أو أزيلوا ما لم يكتمل.
files-failed = لم يُرسل هذا الملف
files-too-large = حجم الملف يتجاوز 25 ميغابايت.
files-download = تنزيل
files-download-name = تنزيل { $name }
files-in-room = الملفات
files-kind = ملف
files-waiting = يجري فحصه بحثًا عن الفيروسات
files-held = محتجز إلى حين فحصه بحثًا عن الفيروسات، وتُعاد المحاولة تلقائيًا
files-infected = عُثر فيه على برمجية ضارة. حُذف الملف.
files-refused = هذا النوع من الملفات غير مقبول، أو أنه يحتوي على وحدات ماكرو، أو على صور في مشاورة تُراعى فيها الضحايا. حُذف الملف.
files-spared = غير متاح هنا: يحتوي الملف على صور، وتُراعى الضحايا في هذه المشاورة.

## Who is in a room, and of which kind it is

kind-title = نوع الغرفة
kind-fixed = يبقى نوع الغرفة كما فُتحت.
kind-consultation = مشاورة
kind-consultation-words = دولة تسأل دولة أخرى أو عدة دول، وتنتهي المشاورة بنتيجة.
kind-urgent = مشاورة عاجلة
kind-information = معلومات تلقائية
kind-information-words = تُقدَّم دون طلب من سلطة مختصة إلى أخرى. من ينضم لاحقًا يرى ما يلي انضمامه فقط.
kind-route = غرفة مسار
kind-route-words = للعاملين على مسار اتجار واحد، ما دامت الحاجة قائمة.
kind-joint = عملية مشتركة
kind-joint-words = تُعدّ عدة دول إجراءً معًا بمشاركة ضباط الاتصال. لا مكان هنا لمعلومات مصنّفة. من ينضم لاحقًا يرى ما يلي انضمامه فقط.
kind-joint-notice = لا معلومات مصنّفة في هذه الغرفة.
kind-forum = منتدى الشبكة
kind-forum-reads = تُعلن الأمانة ويقرأ الأعضاء.
member-lead = يتحدث باسم: { $country }
member-guest = ضيف
member-interpreter = مترجم شفوي
member-liaison = ضابط اتصال
member-secretariat = الأمانة
member-until = حتى { $day }
member-all = إظهار الجميع ({ $count })
ask-title = دعوة مشارك
ask-whom = من
ask-focal-point = نقطة اتصال
ask-helper = ضيف أو مترجم شفوي أو ضابط اتصال
ask-secretariat = أمانة إحدى الشبكات
ask-until = حتى أي يوم
ask-until-wrong = حدّدوا يومًا مقبلًا ضمن مدة الإذن.
ask-consent = لا ينضم أحد من دولة أو شبكة أخرى ولا ضيف ولا أمانة إلا بعد موافقة ممثلي كل الدول الموجودة في الغرفة.
ask-from-then = يرى المنضم ما يُقال بعد انضمامه فقط.
ask-helpers-none = لا يوجد في شبكات هذه الغرفة شخص متاح يمكن دعوته.
admission-title = بانتظار السماح بالانضمام
admission-by = بدعوة من { $name }
admission-waits = لم يوافق بعد: { $countries }
admission-agree = موافقة
admission-decline = رفض
admission-failed = لم يُسجَّل ردّك
leave-title = مغادرة الغرفة
leave-words = لن تروا منها شيئًا بعد ذلك.
leave-last = أنتم آخر من يتحدث هنا باسم: { $country }. دون خلف قد تتوقف الغرفة إلى أن يتولاها أحد.
leave-successor = من يتولى بعدكم (اكتبوا اسمًا)
leave-note = ما ينبغي أن يعرفوه
leave-confirm = مغادرة
leave-failed = ما زلت في الغرفة
mute-on = كتم الغرفة
mute-off = إلغاء كتم الغرفة
mute-muted = مكتومة
frozen-note = لا يوجد من يقود هذه الغرفة في أحد الطرفين. يمكن قراءتها ولا يُكتب فيها إلى أن يتولاها أحد.
frozen-title = غرف متوقفة
frozen-words = لا يوجد من يقود هذه الغرف في أحد الطرفين. ترون أين ومنذ متى، ولا ترون موضوعها أبدًا.
frozen-missing = لا أحد عن: { $countries }
frozen-name = تعيين خلف
frozen-failed = لم يتولَّها أحد
room-act-proposed = { $by } يقترح انضمام: { $names }
room-act-agreed = { $name }: موافقة
room-act-declined = { $name }: رفض
room-act-frozen = توقفت الغرفة: لا يوجد من يقودها في أحد الطرفين
room-act-ended = أغلقها { $name }
room-act-resumed = استؤنفت الغرفة
room-act-handed = غادر { $name }؛ ويتولى { $successor }
left-open = ما زال مفتوحًا: { $things }
left-open-acknowledgement = الإقرار بالاستلام
left-open-answer = الرد
left-open-promise = رد موعود
left-open-outcome = النتيجة
left-open-admission = من ينتظر السماح بالانضمام
consultation-status-standing = مفتوحة
consultation-status-frozen = متوقفة
forum-new = فتح منتدى
forum-words = يضم كل أعضاء الشبكة وهم يقرؤون، ولا تكتب فيه إلا الأمانة. تُحفظ إعلاناته نصف سنة بعد إغلاقه.
forum-subject = الموضوع
forum-announcement = الإعلان الأول
forum-missing = اكتبوا شيئًا هنا.
forum-failed = لم يُفتح المنتدى
grant-guest = ضيف
grant-interpreter = مترجم شفوي

## الاطلاع الطارئ والمشاورات الواردة

glass-title = الاطلاع الطارئ
glass-about = الاطلاع على مشاورة من مشاورات شبكتكم دون المشاركة فيها: بسبب معلن وبموافقة شخص ثانٍ ولمدة ساعة على الأكثر. ويُعلَم كل من فيها فورًا بمن يقرؤها ولماذا.
glass-ask = طلب الاطلاع على مشاورة
glass-ask-words = لا يمكن قراءة شيء قبل موافقة شخص ثانٍ. وبعدها يرى كل من في المشاورة اسمكم واسمه والسبب، وتُقيَّد كل صفحة تقرؤونها في سجل التدقيق.
glass-reference = الرقم المرجعي
glass-reference-hint = كما هو مبين في المشاورة، مثل KZ-TH 2026-014.
glass-reference-missing = اذكروا الرقم المرجعي.
glass-unknown = لا توجد مشاورة بهذا الرقم في شبكاتكم.
glass-reason = السبب
glass-reason-hint = يقرؤه كل من في المشاورة. دون وقائع القضية.
glass-reason-short = بيِّن في 20 حرفًا على الأقل لماذا يلزم الاطلاع.
glass-minutes = المدة
glass-none = لم يطلب أحد الاطلاع على مشاورة.
glass-asked = طلب من { $name }، { $at }، لمدة { $minutes }
glass-agree = موافقة
glass-agree-label = موافقة: { $reference }
glass-refuse = رفض
glass-refuse-label = رفض: { $reference }
glass-read = قراءة
glass-end = إنهاء الآن
glass-end-label = إنهاء الآن: { $reference }
glass-state-asked = ينتظر رأي شخص ثانٍ، ويسقط بعد 24 ساعة.
glass-state-lapsed = لم يُبَتَّ فيه خلال 24 ساعة.
glass-state-refused = رفضه { $name }
glass-state-open = متاح حتى { $until }، بموافقة { $name }
glass-state-over = انتهى { $until }، بموافقة { $name }
glass-back = العودة إلى الطلبات
glass-read-failed = لا يمكن قراءة هذا، أو لم يعد ممكنًا
glass-until = يمكنكم القراءة حتى { $until }. وكل من في المشاورة على علم بذلك. وتلزمكم القيود كما تلزمهم، ولا يمكن قول شيء هنا.
glass-more = عرض ما تلا ذلك
contacts-also = الرقم الجديد مسجل في قيد آخر أيضًا: { $names }.
room-act-glass = يجوز لـ{ $name }، وهو ليس في هذه المشاورة، قراءتها لمدة { $minutes }، بموافقة { $second }
room-act-glass-reason = السبب: { $reason }
room-act-assigned = كلَّف { $by } بهذه المشاورة { $name }
incoming-title = المشاورات الواردة
incoming-about = ما تطلبه دول أخرى من دولتكم. ترون أنها تطلب ومدى الاستعجال، لا موضوع الطلب.
incoming-none = لا توجد مشاورات واردة جارية.
incoming-opened = فُتحت في { $day }
incoming-acknowledge = يلزم تأكيد الاستلام قبل { $at }
incoming-given = كُلِّف بها { $name }
incoming-with = لدى { $names }
incoming-assign = تكليف
incoming-assign-label = تكليف بالمشاورة { $reference }
incoming-assign-words = يُتاح له السجل كله ويُعلَم بذلك. ويبقى فيها من كانت لديه، ويرى الطرف الآخر من كُلِّف بها.
incoming-to = المكلَّف
incoming-done = تم التكليف
right-correction-means = في بياناتكم أو حسابكم خطأ.
right-objection-means = لا تريدون الاحتفاظ بأرقامكم الخاصة. إذا قُبل الطلب حُذفت أرقام الهاتف المحمول من بياناتكم.
right-erasure-means = ينتهي حسابكم. إذا قُبل الطلب حُذف ما يخصكم وحدكم، وأُزيل اسمكم مما يحتاج إليه غيركم.
right-objection-does = القبول يحذف أرقام الهاتف المحمول من البيانات فورًا.
right-erasure-does = القبول ينهي الحساب والقيد في الدليل فورًا ويمحو البيانات. ولا رجوع فيه.
glass-minutes-count =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

# What is not promised
room-operator = يستطيع مشغّل هذه الخدمة من الناحية التقنية قراءة هذه المشاورة.

# The search: what may be meant
suggested-title = مرشّحات تسمّيها كلماتكم
suggested-only = «{ $label }» فقط: { $count }
nothing-keyboard = بتخطيط لوحة المفاتيح الآخر: «{ $text }»

## السجل في ملف

audit-export = استخراج في ملف
audit-export-failed = تعذّر إنشاء الملف

## Mentions and sheets

mention-title = لعناية من
mention-for = لعناية: { $names }
sheet-chip = صحيفة: { $country }
room-mentions =
    { $count ->
        [zero] لا قيود موجهة إليكم
        [one] قيد واحد موجه إليكم
        [two] قيدان موجهان إليكم
        [few] { $count } قيود موجهة إليكم
        [many] { $count } قيدًا موجهًا إليكم
       *[other] { $count } قيد موجه إليكم
    }

## Look-alikes, and what asks for a fresh sign-in

secretariat-queue-look-alikes = أسماء قد يُخلَط بينها
look-alikes-about = قيدان في شبكة واحدة يتشابه الاسمان فيهما شكلًا أو نطقًا، وقد يكون أحدهما أُدرج ليُظنّ أنه الآخر. وفي هذه الحالة يُلغى القيد من صفحته.
look-alikes-none = لا أسماء متشابهة تنتظر النظر فيها.
look-alikes-settle = هما شخصان مختلفان
look-alikes-mixed = يجمع حروفًا من أبجديتين

## New entries, by two people

additions-title = قيود جديدة
additions-about = قيود كتبها شخص وتنتظر موافقة شخص ثانٍ. وحتى ذلك الحين لا يعثر عليها أحد.
additions-four-eyes = يدخل القيد الدليل حين يوافق عليه شخص ثانٍ، ويُبلَّغ بأنه في انتظاره.
additions-add = إضافة قيد
additions-none = لا قيد جديدًا في الانتظار.
additions-waiting = في انتظار شخص ثانٍ
additions-mine = كتبتموه في { $day }
additions-look = قيد جديد
additions-check = لا توافقوا إلا إذا أكدت لكم جهة الشخص أنه يشغل هذا المنصب وأن الأرقام أرقامه.
additions-agreed = القيد في الدليل.
additions-take-back = سحب
additions-alike = في { $network } قيود بالاسم نفسه أو باسم يكاد يكون هو:
additions-alike-none = لا أحد في { $network } يحمل اسمًا شبيهًا بهذا.
additions-where = الشبكة والدولة
additions-role = الدور
additions-send = العرض على شخص ثانٍ
additions-sent = القيد في انتظار شخص ثانٍ.
authority-new = إضافة سلطة
authority-new-about = قد يكون للدولة أكثر من سلطة، ويُهتدى إلى المختصة منها بحسب الوظيفة والصك ومرحلة الإجراءات.
authority-there = الموجود منها
authority-names-hint = يلزم واحد على الأقل.

## Consultations: several States asked

consultation-requested-several = الولايات القضائية المطلوب منها
consultation-requested-missing = اختاروا ولاية قضائية واحدة على الأقل.
consultation-to-add = إضافة شخص آخر
consultation-to-add-confirm = إضافة
consultation-to-remove = إزالة
consultation-to-remove-named = إزالة: { $name }
room-response-of = الإقرار بالاستلام: { $country }

## The card beside the list

preview-open = فتح القيد

## Behind an entry

people-entry = القيد في الدليل
people-entry-hint = من يتولى القيد يحمل اسمه ويُتصل به عن طريقه.
people-entry-none = لا قيد: باسم خاص به

## The data that are held about a person, told to that person
held-read = قراءة: { $what }
held-more = عرض الأقدم
held-rows-failed = تعذّر تحميل هذه البيانات
held-not-shown = لم يعد ظاهرًا لكم
held-yes = نعم
held-no = لا
held-export = حفظ كل ذلك في ملف
held-export-about = ملف JSON تستطيعون أنتم أو خدمة أخرى قراءته، وفيه كل ما يمكن قراءته هنا. عليكم أولًا تأكيد هويتكم.
held-export-failed = لم يُنشأ الملف
held-back = لا يُعرض هنا: المفاتيح والرموز، وما كتبه آخرون، وما من شأنه أن يكشف كيفية مراقبة استخدام الدليل. وأمانتكم مسؤولة عن هذا الأخير.
held-reported = مشكلات أُبلغ عنها بشأن قيدي
held-kind-signed-in = الجلسات
held-kind-known-device = المتصفحات المعروفة
held-kind-passkey = مفاتيح المرور
held-kind-invitation = الدعوات
held-kind-far-reading = أيام قُرئت فيها قائمة إلى صفحات بعيدة
held-kind-opening-draft = مسودات مشاورات جديدة
held-kind-room-draft = مسودات في المشاورات
held-kind-favourite = المفضلة
held-kind-viewed-card = قيود فتحتُها
held-kind-saved-search = عمليات بحث محفوظة
held-kind-unanswered-search = عمليات بحث أُحيلت إلى الأمانة
held-kind-acceptance = قيود استخدام قبلتُها
held-kind-attachment = ملفات أضفتُها
held-kind-assignment = مشاورات أُسندت إليّ
held-kind-trail-mark = ما تلقيتُه وقرأتُه
held-kind-paper = أوراق أُعدّت لي
held-kind-notice = الإشعارات
held-kind-notice-settings = كيفية وصول الإشعارات إليّ
held-kind-push = أجهزة تُظهر الإشعارات
held-kind-suspension = حالات تعليق استخدامي للدليل
held-kind-alert = تنبيهات إلى أمانة
held-kind-break-glass = مشاورات للغير طلبتُ قراءتها
held-kind-confirmation = تأكيدات القيد
held-kind-retirement = الخروج من الدليل
held-kind-contact-change = تغييرات الهواتف والعناوين
held-f-when = متى
held-f-begun = منذ
held-f-last = آخر استخدام
held-f-ended = انتهى في
held-f-until = حتى
held-f-answered = تاريخ القرار
held-f-answered-by = صاحب القرار
held-f-by = بواسطة
held-f-confirmed = تاريخ التأكيد
held-f-confirmed-by = صاحب التأكيد
held-f-informed = إتمام الخطوات الأولى
held-f-strong = آخر تأكيد للهوية
held-f-sent = إرسال الرسالة
held-f-pushed = عُرض على جهاز
held-f-read = قُرئ في
held-f-agreed = قُبل
held-f-address = العنوان
held-f-answer = الجواب
held-f-beyond = تجاوز الحد
held-f-words = النص
held-f-browser = المتصفح
held-f-caveats = قيود الاستخدام
held-f-device-bound = مرتبط بجهاز واحد
held-f-digest = موجز يومي
held-f-exempt = غير محتسب
held-f-illustrative = مثال توضيحي
held-f-letters = الرسائل
held-f-level = مقدار ما عُرض
held-f-method = الطريقة
held-f-minutes = الدقائق
held-f-muted = مكتوم
held-f-new-device = أول مرة بهذا المتصفح
held-f-number = الرقم
held-f-quiet-start = ساعات الهدوء من
held-f-quiet-end = ساعات الهدوء إلى
held-f-read-seq = قُرئ حتى المدخل
held-f-reply-to = ردًا على المدخل
held-f-result = النتيجة
held-f-seq = رقم المدخل
held-f-show-reference = المراجع في الرسائل
held-f-side = الجانب
held-f-size = الحجم بالبايت
held-f-standing = صفة الدولة
held-f-state = حالة الملف
held-f-successor = الخلف
held-f-urgent = عاجل
held-f-voice = يمكنه الكتابة
held-f-watched = متابَع
right-changed = ما تغيّر منذ ذلك: { $fields }
right-correct-entry = تصحيح القيد
right-correct-elsewhere = لستم من يتولى هذا القيد: تصححه أمانته، ويصحح موظفو تلك الأمانة قيودهم بأنفسهم. اذكروا ذلك في ردكم.
right-correct-name = الاسم الصحيح
right-correction-does = لا يُقبل الطلب إلا بعد تصحيح القيد منذ تقديمه. ويُبلَّغ الشخص بما تغيّر؛ وتتغير الأرقام بعد موافقة شخص ثانٍ.
right-correction-name = ليس لهذا الحساب قيد في الدليل: عند القبول يحلّ هذا الاسم محل الاسم الحالي.

# صحة الدليل
reported-no-answer = لا إجابة، بُلّغ عن ذلك في { $day }
reported-bounced = ارتدّت الرسالة، بُلّغ عن ذلك في { $day }
reported-wrong-person = ليس الشخص المعني، بُلّغ عن ذلك في { $day }
reported-out-of-date = معلومات متقادمة، بُلّغ عن ذلك في { $day }
card-contact-changed = تغيّرت بيانات الاتصال في { $day }
favourites-changed = تغيّر منذ آخر مرة فتحتموه
favourites-news =
    { $count ->
        [zero] لا تغيير في المفضّلة
        [one] قيد واحد في المفضّلة تغيّر
        [two] قيدان في المفضّلة تغيّرا
        [few] { $count } قيود في المفضّلة تغيّرت
        [many] { $count } قيدًا في المفضّلة تغيّرت
       *[other] { $count } قيد في المفضّلة تغيّرت
    }
secretariat-gap-nobody = لا أحد مدرج
secretariat-queue-second-word = ما ينتظر قراركم بصفتكم الشخص الثاني
secretariat-queue-alone = قيود ليس لها بديل في منصبه
alone-nav = بلا بديل
alone-about = لا أحد يجيب عن أصحابها حين يتعذر عليهم ذلك، والاستشارة العاجلة تتخطى درجة البديل.
alone-none = لكل قيد بديل في منصبه.
alone-since = البديل خارج منصبه منذ { $day }
alone-begins = يتولى البديل منصبه في { $day }
alone-never = لم يُسمَّ بديل قط
alone-successor = خلف البديلَ { $name }
alone-name = تسمية بديل
alone-name-for = تسمية بديل: { $name }
alone-nobody = لا أحد آخر من هذه الدولة في الدليل. أضيفوا قيدًا أولًا.
alone-save = تسميته بديلًا
alone-named = سُمّي البديل.
joining-open = إدراج في شبكة أخرى
joining-title = { $name } في شبكة أخرى
joining-about = يبقى القيد واحدًا: الأرقام والساعات والتأكيدات هي نفسها في كل مكان. ويُدرج حين يوافق أحد القائمين عليه الآن، أو صاحبه نفسه.
joining-agree-about = بموافقتكم يطّلع أعضاء تلك الشبكة على القيد وأرقامه، ويجوز لأمانتها تعديله وسحبه.
joining-sent = الأمر في انتظار قرار القائمين على القيد الآن.
joining-waits = هذا القيد ينتظر الإدراج في شبكة أخرى بقرار القائمين عليه الآن.
joining-mine = اقترحتموه في { $day }
joinings-waiting = في انتظار الإدراج في شبكة أخرى
joining-agreed = أُدرج القيد في هذه الشبكة.
held-kind-joining = مقترحات إدراج القيد في شبكة أخرى

## Whoever is on call, and who is alerted

on-call-whoever = من يكون في المناوبة
on-call-now = في هذه اللحظة:
on-call-add = توجيه الاستشارة إلى المناوب في دولة
on-call-words = تُوجَّه الاستشارة إلى المناوب هناك؛ فإن لم يوجد فإلى من هو على مكتبه؛ وليلاً إلى أول من يعود إلى العمل.
on-call-state = الدولة
on-call-network = عبر الشبكة
on-call-go-on = متابعة
on-call-nobody = لا يوجد في إحدى هذه الدول من يمكن استشارته عبر هذه الشبكة، أو أنها لا تُظهره لكم. وجّهوا الاستشارة إلى شخص بعينه.
alerted-title = من سيُنبَّه
alerted-words = بحسب جداول المناوبة الآن؛ ويُحسم الأمر لحظة الإرسال.
alerted-at-once = فورًا
alerted-in-time = فورًا على أجهزتهم، وبرسالة في الصباح
alerted-then = إذا لم يُقرّ أحد بالاستلام بحلول ذلك الوقت
alerted-text = كل ما يقرؤونه خارج هذه الخدمة
alerted-failed = يتعذر بيان من سيُنبَّه
today-on-call = في المناوبة: { $count }
today-unkept = تم الإقرار بالاستلام، لكن الرد لم يصل
overseen-call-in = استدعاء موظف آخر
overseen-called-in = انضم إلى المشاورة الآن: { $name }، وأُرسل التنبيه.
overseen-failed = لم يُستدعَ أحد
room-act-called-in = استدعت الأمانة ({ $by }) { $names }
alerted-after =
    { $minutes ->
        [zero] فورًا دون إقرار بالاستلام
        [one] بعد دقيقة دون إقرار بالاستلام
        [two] بعد دقيقتين دون إقرار بالاستلام
        [few] بعد { $minutes } دقائق دون إقرار بالاستلام
        [many] بعد { $minutes } دقيقة دون إقرار بالاستلام
       *[other] بعد { $minutes } دقيقة دون إقرار بالاستلام
    }

## الغرفة أداةَ عمل: المجموعات والتصفية والمناوبة التالية والختام

consultation-group-urgent = عاجلة الآن
consultation-group-quiet = ساكنة
consultation-filter = ما يُعرض
consultation-filter-state = الدولة
consultation-filter-urgency = درجة الاستعجال
consultation-filter-kind = النوع
consultation-filter-all = الكل
consultation-filter-unread = غير المقروءة فقط
consultation-filter-clear = عرض الكل
consultation-filter-nothing = لا توجد بين المشاورات المعروضة ما يطابق ذلك.
consultation-kept-unread = للعودة إليها
unread-keep = وضع علامة غير مقروءة
shift-title = التسليم إلى المناوبة التالية
shift-words = يُسأل زميلكم ويرى درجة الاستعجال لا موضوع المشاورة. وتبقى في عهدتكم إلى أن يقبل. ثم يشارك فيها بكامل سجلها، وينتقل إليه الرد الموعود. وتبقون أنتم في الغرفة.
shift-to = زميل من { $country } (اكتبوا اسمًا)
shift-to-missing = اختاروا من يواصل.
shift-confirm = طلب التسلّم
shift-failed = لم يُرسل الطلب
shift-offers = يعرضها عليكم زملاؤكم
shift-offered-by = يطلب منكم { $name } مواصلتها.
shift-promised = وُعد بالرد في موعد أقصاه { $at }.
shift-acknowledge = يُنتظر تأكيد الاستلام في موعد أقصاه { $at }.
shift-take = تسلّم
shift-decline = اعتذار
shift-reply-failed = لم يصل جوابكم
shift-withdraw = سحب العرض
shift-withdraw-title = سحب هذا العرض؟
shift-withdraw-words = لن يُطلب من زميلكم بعد الآن أن يتابع. ويبقى في السجل أنكم طلبتم ثم سحبتم طلبكم، ويختفي ما أضفتموه من نص عن الجميع.
room-act-offered = { $name } يطلب من { $successor } تسلّم المشاورة
room-act-taken-over = { $name } يتسلّم المشاورة من { $giver }
room-act-lapsed = انتهى الطلب الموجّه إلى { $name } لتسلّم المشاورة
room-close-request-on = يوم الطلب الرسمي إن كان معلومًا
room-close-request-on-bad = اكتبوا اليوم كاملًا أو اتركوه فارغًا.
room-close-useful = هل كانت المشاورة مفيدة؟
room-close-useful-hint = للإحصاء فقط: لا يراه أحد في الغرفة، ولا يبقى معه اسم.
room-close-useful-yes = مفيدة
room-close-useful-partly = مفيدة جزئيًا
room-close-useful-no = غير مفيدة
room-close-kept =
    { $days ->
        [zero] تظل مقروءة حتى { $day }. ثم يُتلف كل ما قيل ولا يعثر أحد على الغرفة بعد ذلك.
        [one] تظل مقروءة يومًا واحدًا، حتى { $day }. ثم يُتلف كل ما قيل ولا يعثر أحد على الغرفة بعد ذلك.
        [two] تظل مقروءة يومين، حتى { $day }. ثم يُتلف كل ما قيل ولا يعثر أحد على الغرفة بعد ذلك.
        [few] تظل مقروءة { $days } أيام، حتى { $day }. ثم يُتلف كل ما قيل ولا يعثر أحد على الغرفة بعد ذلك.
        [many] تظل مقروءة { $days } يومًا، حتى { $day }. ثم يُتلف كل ما قيل ولا يعثر أحد على الغرفة بعد ذلك.
       *[other] تظل مقروءة { $days } يوم، حتى { $day }. ثم يُتلف كل ما قيل ولا يعثر أحد على الغرفة بعد ذلك.
    }
room-act-request-on = الطلب الرسمي في { $day }
held-kind-shift-offer = مشاورات عرض عليّ زملائي تسلّمها
held-f-kept-unread = عليها علامة غير مقروءة

## Register of disclosures

register-title = سجل حالات الإفشاء
register-about = إشعارات بأن معلومات قُدِّمت بشروط تبرئ متهمًا ويجب إفشاؤها (المادة 18(5) من الاتفاقية): ما وجهته دولتكم وما تلقته، وتواريخها والردود عليها. القرار لقانون الدولة المفشية؛ والسجل يوثق فحسب.
register-none = لم توجه دولتكم ولم تتلق أي إشعار بإفشاء.
register-by = الإفشاء من: { $country }
register-from = المعلومات من: { $country }
register-noticed = إشعار بتاريخ { $day }
register-replied = رد بتاريخ { $day }
register-withdrawn = سحبه من وجه الإشعار
register-outside = تبقى النصوص في المشاورة؛ وترون هنا التواريخ والردود.
register-waits = لم ترد دولتكم بعد.
register-unanswered = لا رد حتى الآن.
register-more = إشعارات أقدم
register-csv = حفظ في جدول (CSV)
register-json = حفظ كبيانات (JSON)
register-export-failed = تعذر إعداد الملف
disclose-reply-words = ما تودون إضافته (يمكن تركه فارغًا)
today-disclosures = إشعارات بإفشاء تنتظر ردكم
vocabulary-title = الكلمات بجميع اللغات
vocabulary-about = الكلمات التي يختار منها الجميع، جنبًا إلى جنب. تأتي أولًا تلك التي تنقصها ترجمة، ويُعرض على قارئ تلك اللغة نصّ بلغة أخرى.
vocabulary-list = القائمة
vocabulary-missing = غير مترجم
vocabulary-incomplete =
    { $count ->
        [zero] كل كلمات هذه القائمة مترجمة.
        [one] كلمة واحدة تنقصها ترجمة
        [two] كلمتان تنقصهما ترجمة
        [few] { $count } كلمات تنقصها ترجمة
        [many] { $count } كلمة تنقصها ترجمة
       *[other] { $count } كلمة تنقصها ترجمة
    }

colleagues-failed = تعذّر تحميل أسماء من يمكن تسميتهم
colleague-gone = ليس في الدليل الآن
colleague-search = شخص آخر من هذه الدولة، بالاسم
waiting-failed = تعذّر تحميل ما ينتظر القرار

reach-not-asked = تعذّر التحقق مجدداً ممّن يمكن الاتصال بهم الآن؛ وقد لا يكون المعروض صحيحاً بعد
directory-of-moment = القائمة بحسب وقت طلبها؛ وقد يكون غير هؤلاء متاحين للاتصال الآن.
directory-ask-anew = البحث من جديد
channels-cut = لا تُعرض إلا السطور الأولى ({ $count })، وقد يوجد غيرها. يمكن أعلاه اختيار سطور ولاية قضائية واحدة.

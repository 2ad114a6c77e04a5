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
sign-in-production = سجّلوا الدخول عن طريق نظام الهوية المعتمد لدى جهتكم.
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
reach-back = يُستأنف العمل { $time } بتوقيتكم
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
consultation-requested-hint = الجانب الذي سيقرّ بالاستلام ويرد.
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
consultation-nobody-there = لا أحد من الولاية القضائية المطلوب منها بين من تسألونهم.
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
room-clock-over = انقضت مهلة الثلاثين دقيقة المستهدفة
room-target-normal = يُرجى الإقرار بالاستلام خلال يوم عمل واحد.
room-target-high = يُرجى الإقرار بالاستلام خلال أربع ساعات عمل.
room-target-critical = يُقرّ باستلام المشاورات الحرجة خلال 30 دقيقة في أي وقت.
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
room-add = إضافة نقطة اتصال
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
room-add-already = موجود في هذه الغرفة
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
room-close-reference-hint = إن عُرف. به يجد الجانبان الطلب.
room-close-informed = أُبلغت السلطة المركزية بهذا الاتصال غير الرسمي
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
room-withheld = هذا النص محجوب: لم تُقبل شروط التعامل معه.
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
room-placeholder = تجنّب ذكر البيانات الشخصية للمشتبه فيهم ما أمكن
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
room-sensitive-account = يبدو هذا رقم حساب. لا تُرسل هذه البيانات إلا في طلب رسمي.
room-sensitive-card = يبدو هذا رقم بطاقة. لا تُرسل هذه البيانات إلا في طلب رسمي.
room-sensitive-document = يبدو هذا رقم وثيقة هوية. لا تُرسل هذه البيانات إلا في طلب رسمي.
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

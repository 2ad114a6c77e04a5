### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
page-title = { $title } · Counterpart
shell-skip = الانتقال إلى المحتوى
shell-sections = الأقسام
shell-directory = الدليل
shell-consultations = المشاورات
shell-language = اللغة
shell-offline = لا يوجد اتصال. يبقى ما تم تحميله قابلاً للقراءة، ولا يمكن إرسال شيء حتى يعود الاتصال.

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
reach-hours-until = ضمن ساعات العمل حتى { $time } بتوقيتكم
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
        [zero] حان وقت التحقق: جرى التأكيد اليوم
        [one] حان وقت التحقق: جرى التأكيد قبل يوم واحد
        [two] حان وقت التحقق: جرى التأكيد قبل يومين
        [few] حان وقت التحقق: جرى التأكيد قبل { $days } أيام
        [many] حان وقت التحقق: جرى التأكيد قبل { $days } يوماً
       *[other] حان وقت التحقق: جرى التأكيد قبل { $days } يوم
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
card-office-level = تظهر لكم بيانات المكتب فقط. ويظهر لأعضاء شبكاته أكثر من ذلك.
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

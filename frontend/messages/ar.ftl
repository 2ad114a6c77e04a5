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

account-open = { $name }: حسابكم
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

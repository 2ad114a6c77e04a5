# One text for each code of app/kernel/errors.py; ids are the codes with hyphens.

bad-json = الطلب ليس بصيغة JSON صحيحة.
bad-input = تعذّر قبول بعض البيانات المرسلة. يُرجى مراجعة الحقول المذكورة.
bad-frame = تلقّى الاتصال المباشر بيانات غير مفهومة. لم يُحفظ شيء.
foreign-origin = لا يُسمح باستخدام الخدمة من موقع آخر.
forbidden = صفتكم لا تسمح بذلك. يمكن لأمانة الشبكة أن تدلّكم على من يملك هذه الصلاحية.
idempotency-key-reused = سبق استخدام هذا المفتاح لإجراء آخر.
internal = حدث خطأ من جانبنا. يُرجى إبلاغ الأمانة بالرقم المرجعي.
method-not-allowed = لا يمكن تنفيذ هذا الإجراء على هذا العنوان.
not-found = لا يوجد هنا ما يمكنكم الاطلاع عليه.
not-ready = الخدمة قيد التشغيل أو قاعدة البيانات غير متاحة. يُرجى المحاولة بعد قليل.
not-signed-in = يُرجى تسجيل الدخول. انتهت الجلسة أو لم تبدأ بعد.
query-too-long = نص البحث طويل جدًا. الحد الأقصى 200 حرف.
room-closed = هذه المشاورة مغلقة، ولا يمكن إضافة شيء إليها.
act-not-open-to-you = هذا الإجراء من اختصاص الطرف الآخر في المشاورة.
service-busy = الخدمة مشغولة جدًا. لم يُحفظ شيء؛ يُرجى المحاولة بعد لحظات.
stale-revision = قام شخص آخر بتعديل هذا السجل في هذه الأثناء. يُرجى مقارنة النسختين قبل الحفظ.
storage-full = لا توجد مساحة متبقية على الخادم. لم يُحفظ شيء؛ وقد أُبلغ المشغّل.
too-large = حجم البيانات المرسلة كبير جدًا.
too-many-requests = طلبات كثيرة في وقت قصير. يُرجى الانتظار قليلًا.
unavailable = تعذّر على الخدمة الوصول إلى قاعدة البيانات. لم يُحفظ شيء؛ يُرجى المحاولة مجددًا.
unknown-entry = الرسالة المشار إليها ليست في هذه المشاورة، أو لا يحق لكم تغييرها.
unknown-filter-value = يحتوي أحد عوامل التصفية على قيمة غير معروفة.
window-exceeded = لا يمكن عرض سوى أول 100 نتيجة. يُرجى تضييق البحث.
import-refused = لم يُستورد شيء: لا يمكن قبول بعض الأسطر. صحّحوها وأعيدوا إرسال الملف كاملاً.
nothing-drafted = لا توجد مسودة لهذه الصحيفة. ربما نُشرت أو أُلغيت في هذه الأثناء.
list-full = القائمة ممتلئة. يُرجى حذف عنصر منها أولاً.

## Reveals, limits, exports

directory-suspended = عُلِّق استخدامكم للدليل، وأُبلغت أمانة شبكتكم. وفي الحالات العاجلة تظل بيانات الاتصال متاحة. وتبقى مشاوراتكم مفتوحة لكم.
duty-sheets-a-day = أُعدّت ثلاث قوائم مناوبة خلال آخر 24 ساعة. يُرجى استخدام إحداها.
listed-a-day = عُرض عليكم اليوم أقصى عدد من الأشخاص يجوز لحساب واحد الاطلاع عليه. عُلِّق الدليل بالنسبة لكم إلى أن تنظر أمانة شبكتكم في الأمر.
people-a-day = اطّلعتم اليوم على أقصى عدد من صفحات الأشخاص المسموح به لحساب واحد. وما ينتظر موافقتكم يظهر في الصفحة الأولى.
audit-a-day = اطّلعتم اليوم على أقصى ما يُسمح لحساب واحد بالاطلاع عليه من سجل الأعمال. وقد أُبلغ المسؤولون عن دوركم.
attested-by-you = أكّدتم ذلك في المرة السابقة. وعلى شخص آخر الآن أن يؤكد أن هذا الدور ما زال صحيحاً.
reveals-a-day = عُرض عليكم اليوم أقصى عدد من بيانات الاتصال يجوز لحساب واحد الاطلاع عليه. عُلِّق الدليل بالنسبة لكم إلى أن تنظر أمانة شبكتكم في الأمر. وفي الحالات العاجلة تظل بيانات الاتصال متاحة.
reveals-an-hour = عُرضت عليكم بيانات اتصال كثيرة خلال الساعة الأخيرة. يُرجى الانتظار قليلًا. وفي الحالات العاجلة تُعرض البيانات فورًا.
vcard-verified = تأكدت صحة البيانات في { $date }.
export-made-for = أُعدّ لأجل { $name } في { $at }، رقم { $number }. لا يجوز تداوله.
review-resolved = سبق أن عالج شخص آخر هذا البلاغ.
sheets-notice = للاسترشاد فقط، وليست لها أي قيمة قانونية ملزمة. تحققوا من كل نقطة لدى السلطة المختصة.
alternate-missing = يحتاج كل قيد إلى بديل: شخص من الولاية القضائية نفسها يجيب عند تعذر ذلك على صاحب القيد.
name-of-another = هذا اسم شخص آخر. يبقى القيد لصاحبه: أنهِ القيد وأضف قيدا لمن يخلفه. ولتصحيح الكتابة غيّر صيغة واحدة من الاسم في كل مرة.
away-then = هذا الشخص غائب في أحد تلك الأيام.
rota-changed = تغيّر جدول المناوبة في هذه الأثناء. راجع الأسبوع مرة أخرى.
shift-overlaps = لا يمكن أن تكون للشخص مناوبتان في الوقت نفسه.

# Signing in
confirm-identity = يُرجى أن تؤكدوا هويتكم أولاً.
logout-refused = هذا الأمر بإنهاء الجلسة غير صالح.
provider-away = مزوّد الهوية لا يستجيب. يُرجى المحاولة لاحقًا.
sign-in-refused = رُفض تسجيل الدخول.
authority-not-competent = لا يذكر الدليل لدى الجانبين سلطة مخوّلة إرسال مثل هذه المعلومات وتلقّيها. ادعُ السلطة المختصة أولًا.

## Notices: what waits, never what it is about

notice-urgent-waiting = مشاورة عاجلة في انتظارك.
notice-consultation-waiting = مشاورة في انتظارك.
notice-consultation-escalated = وصلت مشاورة عاجلة إلى أمانتكم.
notice-response-overdue = لم يُؤكَّد استلام مشاورة في الموعد.
notice-answer-due = اقترب الأجل المستهدف للرد على مشاورة.
notice-answer-overdue = لم يُرَدّ على مشاورة في الأجل المستهدف.
notice-promise-due = وعدت بالرد، وقد اقترب الموعد.
notice-promise-overdue = لم يصل الرد الموعود به.
notice-call-unconfirmed = لم تُؤكَّد مكالمة هاتفية كتابةً.
notice-disclosure-news = هناك جديد بشأن إفشاء معلومات قُدِّمت بشروط.
notice-disclosure-listed = هناك جديد في سجل حالات الإفشاء لدولتكم.
notice-disclosure-due = ما زال إشعار بإفشاء ينتظر رد دولتكم.
notice-duty-test = هذا اختبار لاستدعاء المناوب. لا يوجد أي خلل.
notice-shift-tomorrow = تبدأ مناوبتكم خلال يوم.
notice-shift-soon = تبدأ مناوبتكم خلال ساعة.
notice-new-device = دخل شخص إلى حسابك من جهاز جديد.
notice-contact-changed = جرى تغيير بيانات الاتصال.
notice-grant-ending = توشك إحدى صلاحياتك أن تنتهي.
notice-account-ended = أُنهي أحد الحسابات.
notice-own-test = هذا هو الاختبار الذي طلبته.
letter-digest =
    Counterpart: { $count ->
        [one] أمر واحد في انتظارك
        [two] أمران في انتظارك
        [few] { $count } أمور في انتظارك
       *[other] { $count } أمرًا في انتظارك
    }
letter-no-content = لا تتضمن هذه الرسالة شيئًا عن أي قضية. سجّل الدخول للقراءة.
entry-taken = لهذا القيد شخص مسؤول عنه بالفعل.
grant-held = هذا الشخص يتولى هذا الدور بالفعل.
grant-settled = سبق البتّ في هذا الأمر.
person-known = هذا الشخص مسجَّل في الخدمة بالفعل.
notice-grant-attestation = هناك دور ينتظر تأكيدكم أنه لا يزال صحيحًا.

## Who is in a room

room-frozen = لا يوجد من يقود هذه المشاورة في أحد الطرفين، فلا يُكتب فيها شيء إلى أن يتولاها أحد.
route-has-room = لهذا المسار غرفة قائمة وأنتم فيها: افتحوها من صفحة المسار.
offer-ended = انتهى هذا العرض: ردّ زميلك عليه أو لم يعد مطلوبًا منه.
nobody-left = لا يوجد شخص آخر من هذه الولاية القضائية يمكن استدعاؤه.
room-full = بلغ عدد المشاركين في هذه الغرفة أقصى ما يسمح به نوعها.
in-another-room = هذا الشخص مشارك في مشاورة أخرى. لا يشارك الضيف والمترجم الشفوي إلا في واحدة في كل مرة.
notice-consent-wanted = تنتظر غرفة موافقتك على انضمام شخص إليها.
notice-room-handed-over = أُسندت إليك مشاورة.
notice-room-frozen = إحدى مشاورات شبكتك متوقفة: يجب أن يتولاها أحد.
notice-room-idle = مشاورة هادئة منذ زمن طويل وستُغلق بعد أسبوعين.

## Papers: transcripts and drafts of requests
paper-subject = الموضوع
paper-question-type = نوع السؤال
paper-urgency = درجة الاستعجال
paper-authority = السلطة الطالبة
paper-stage = مرحلة الإجراءات
paper-offences = الجرائم
paper-measures = التدابير
paper-instruments = الأساس القانوني المنظور فيه
paper-request-language = لغة الطلب المقبل
paper-wanted-by = الرد مطلوب بحلول
paper-opened-at = بدأت في
paper-outcome = ما أسفرت عنه
paper-formal-reference = رقم الطلب الرسمي
paper-caveats = شروط التعامل
paper-informal = مشاورة غير رسمية. ليست طلب مساعدة قانونية متبادلة، ولا يُعدّ أي شيء هنا دليلاً.
paper-checklist = قبل إرسال الطلب
paper-informed = أُبلغت السلطة المركزية.
paper-not-informed = لم تُبلَّغ السلطة المركزية.
paper-until-day = سري حتى { $day }
paper-somebody = مشارك سابق
paper-planned = مقرر في { $day }
paper-happened = أُفشي بالفعل؛ الإشعار لاحق
paper-unheard = لم يعد في هذه المشاورة أحد من { $country }: يجب إخطارها بطريق آخر.
paper-reply-noted = أُخذ العلم
paper-reply-agreed = نوافق
paper-reply-consult = نرجو التشاور معنا أولًا
paper-reply-delay = نرجو الانتظار
paper-kind-answer = رد
paper-kind-correction = تصويب
paper-kind-information = معلومات تلقائية
paper-kind-disclosure = إشعار بإفشاء
paper-kind-disclosure-reply = رد على الإشعار
paper-transcript = محضر مشاورة
paper-package = مشروع طلب مساعدة قانونية متبادلة
paper-no-transmission = هذه ليست إحالة رسمية. أُعدّ هذا المشروع من مشاورة غير رسمية، ويُرسل الطلب من السلطة المختصة عبر القناة التي تعتمدها الدولتان لذلك.
paper-times = جميع الأوقات بالتوقيت العالمي المنسق (UTC).
paper-check = يمكن التحقق دون اتصال من أن هذا الملف لم يتغير: counterpart verify FILE.
paper-for-work = هذا الملف للعمل عليه ولا يحمل توقيعًا، أما ملفا PDF وJSON للمشروع نفسه فموقّعان.
paper-withheld = لا يرد النص هنا: مَن أُعدّت له هذه الوثيقة لم يقبل شروط التعامل معه.
paper-left-out = لم يُدرج لعدم قبول شروط التعامل: { $count }.
paper-withdrawn = سحبه كاتبه، انظر رقم { $seq }.
paper-corrected = صوّبه كاتبه، انظر رقم { $seq }.
paper-about = بشأن رقم { $seq }
paper-delivered = وصل إلى
paper-read = قرأه
paper-nobody = لا أحد بعد
paper-of-all = { $count } من { $all }
paper-reference = الرقم المرجعي
paper-own-reference = الرقم المرجعي لدى السلطة الطالبة
paper-requesting = الدولة الطالبة
paper-requested = الدولة متلقية الطلب
paper-requested-several = الدول متلقية الطلب
paper-closed-at = أُغلقت في
paper-closed-by-clock = أُغلقت تلقائيًا: لم يُكتب فيها شيء منذ نصف سنة
paper-made-for = أُعدّت لـ
paper-made-at = أُعدّت في
paper-reached = الحالة بعد القيد رقم
paper-number = رقم هذه الوثيقة
paper-people = المشاركون
paper-person = الاسم
paper-state = الدولة
paper-network = الشبكة
paper-since = من
paper-left-at = إلى
paper-point = البند
paper-how-far = حالته
paper-said-by = ذكره
paper-said-at = متى
paper-log = ما قيل وما جرى
paper-who = { $name } ({ $country })
paper-authorities = السلطات
paper-matter = موضوع الإجراءات وطبيعتها
paper-summary = ملخص الوقائع
paper-assistance = المساعدة المطلوبة
paper-persons = هوية الأشخاص المعنيين ومكان وجودهم وجنسيتهم
paper-purpose = الغرض من طلب الأدلة أو المعلومات أو الإجراءات
paper-to-complete = تستكمله السلطة الطالبة.
paper-agreed = المتطلبات التي أوضحتها المشاورة
paper-answers = ردود الطرف المطلوب منه
paper-contacts = جهات الاتصال
paper-kind-opened = بدء المشاورة
paper-kind-joined = مشارك جديد
paper-kind-left = مغادرة مشارك
paper-kind-closed = إغلاق المشاورة
paper-kind-message = رسالة
paper-kind-acknowledged = الإقرار بالاستلام
paper-kind-withdrawal = سحب رسالة
paper-kind-checklist = بند من قائمة التحقق
paper-kind-restricted = تحديد شروط التعامل
paper-kind-accepted = قبول شروط التعامل
paper-kind-escalated = تصعيد
paper-kind-promised = وعد بالرد
paper-kind-phoned = تدوين مكالمة هاتفية
paper-kind-urgency = تغيير درجة الاستعجال
paper-kind-held = تعليق الإتلاف
paper-kind-released = رفع تعليق الإتلاف
paper-kind-file = ملف
paper-kind-scanned = فحص الملف
paper-kind-proposed = اقتراح مشارك
paper-kind-agreed = منح الموافقة
paper-kind-declined = اعتذر
paper-kind-frozen = معلّقة إلى أن يتولاها خلف
paper-kind-resumed = استئناف
paper-kind-glass-broken = نفاذ طارئ
paper-kind-assigned = إسناد
paper-file-clean = فُحص ولم يُعثر على شيء
paper-file-held = محتجز إلى حين فحصه
paper-file-infected = ضار وأُتلف
paper-file-refused = مرفوض
papers-a-day = أُعدّت لك وثائق كثيرة خلال آخر 24 ساعة. استخدم إحداها أو عُد لاحقًا.

# مفاتيح المرور والدعوات
passkey-refused = لم يُقبل مفتاح المرور. حاول مرة أخرى؛ فإن تكرر ذلك فراجع من يتولى حسابك.
passkey-synced = يتطلب دورك مفتاح مرور لا يمكن نسخه: مفتاح أمان أو مفتاحًا يبقى على جهاز واحد. وهذا المفتاح يمكن نقله إلى أجهزة أخرى.
passkey-copied = يبدو أن مفتاح المرور هذا موجود في نسختين. لم يعد مقبولًا؛ راجع من يتولى حسابك.
passkey-known = مفتاح المرور هذا مسجَّل بالفعل.
last-passkey = هذه وسيلة دخولك الوحيدة. أضف مفتاح مرور آخر أولًا.
invitation-void = لم تعد هذه الدعوة سارية: فقد استُعملت أو سُحبت أو انقضت ساعاتها الاثنتان والسبعون.
has-provider = يدخل هذا الشخص عن طريق مزوّد هوية ولا يحتاج إلى دعوة.
no-office-address = ليس في القيد عنوان بريد إلكتروني للمكتب يمكن إرسال الرسالة إليه. سجّل عنوانًا أولًا.
office-address-unsure = تغيّرت بيانات الاتصال في هذا القيد خلال الساعات الأربع والعشرين الماضية، أو لم يؤكده أحد منذ مدة أطول مما ينبغي. أكّد القيد أو انتظر يومًا.
notice-passkey-changed = أُضيف مفتاح مرور إلى حسابك أو أُنهي أحد مفاتيحه.
letter-invitation = دعوتك إلى Counterpart
letter-invitation-body = دعاك شخصان من شبكتك إلى Counterpart. يمكن استعمال العنوان أدناه مرة واحدة حتى { $until }. افتحه على الجهاز الذي ستدخل منه.
letter-invitation-unexpected = إن لم تكن تنتظر هذه الرسالة فلا تفتح شيئًا، وأبلغ أمانة شبكتك.

## الاطلاع الطارئ والتكليف والبيانات الشخصية

erasure-held = ما زال لهذا الشخص دور أو قيد لا يحق لك إنهاؤه. يمكن محو بياناته بعد انتهائه.
glass-not-needed = أنت مشارك في هذه المشاورة بالفعل.
glass-settled = بُتَّ في هذا الطلب أو انقضت مدته.
notice-consultation-assigned = كُلِّفت بمشاورة.
notice-glass-asked = يطلب شخص الاطلاع على مشاورة لا يشارك فيها. رأيك مطلوب.
notice-glass-broken = أُتيح لشخص من خارج إحدى مشاوراتك الاطلاع عليها مدة قصيرة.
notice-glass-watched = أُتيحت مشاورة تخص شبكتك لشخص من خارجها.
notice-data-asked = قُدِّم طلب من شخص بشأن بياناته. جوابكم مُنتظر.
notice-data-answered = أُجيب عن طلبك المتعلق ببياناتك.
paper-kind-glass-broken = أتاح هذه المشاورة لشخص من خارجها
paper-kind-assigned = كلَّف شخصًا بهذه المشاورة
former-focal-point = نقطة اتصال سابقة
former-participant = مشارك سابق
caveats-not-accepted = يمكن فتح هذا الملف بعد قبول القيود المفروضة عليه.
file-not-served = لم يثبت خلوّ هذا الملف من البرمجيات الضارة، ولا يمكن تنزيله.
file-type-refused = لا تُقبل الملفات من هذا النوع. المقبول: PDF وWord وExcel ونصوص OpenDocument وPNG وJPEG والنص العادي.
too-many-files = بلغت هذه المشاورة الحد الأقصى لعدد الملفات.
no-pictures-here = لا تُرفق صور في ما يتعلق بحماية الضحايا.

## رأي شخص ثانٍ

notice-second-word-wanted = هناك أمر ينتظر قراركم بصفتكم الشخص الثاني.
notice-entry-waits = قيد جديد، أو قيد يُراد إدراجه في شبكة أخرى، ينتظر قراركم.
notice-joining-wanted = ترغب شبكة في إدراج قيدكم: الأمر في انتظار قراركم أو قرار القائمين عليه.
notice-entry-joined = أُدرج قيدكم، أو قيد تتولون أمره، في شبكة أخرى.
notice-joining-agreed = أُدرج في الشبكة الأخرى القيد الذي اقترحتم إدراجه فيها.
notice-joining-refused = لن يُدرج في الشبكة الأخرى القيد الذي اقترحتم إدراجه فيها.
notice-mentioned = أُشير إليكم في إحدى المشاورات.
too-many-acts = عدد القيود يتجاوز 10,000. اختاروا مدة أقصر.

## First steps, and sealed texts

first-steps = اطّلع أولًا في صفحة «الخطوات الأولى» على طريقة عمل الخدمة وما تسجّله.
end-to-end = هذا النص مشفّر من طرف إلى طرف، وهذا الإصدار من الخدمة لا يقبل مثل هذه النصوص.

notice-unanswered-waiting = وصلت إليك مشاورة لا يزال الرد عليها منتظرًا.
notice-unanswered-escalated = وصلت إلى أمانتكم مشاورة لا يزال الرد عليها منتظرًا.
notice-consultation-acknowledged = أُكِّد استلام مشاورتك.
notice-consultation-answered = وصل الرد على مشاورتك.
notice-consultation-closed = أُغلقت إحدى مشاوراتك.
notice-messages-waiting = رسائل جديدة في انتظارك في إحدى المشاورات.
nothing-corrected = لم يُصحَّح شيء منذ تقديم هذا الطلب. صحِّح القيد أو الاسم أولًا ثم أجب، أو ارفض الطلب مع بيان الأسباب.
entry-held = هذا القيد تتولاه جهة أخرى، والقرار لأمانة شبكته.
officers-entry-held = هذا القيد لموظف في الأمانة التي تتولاه. والموافقة لزميل له فيها أو للموقِّع الثاني في شبكته.
notice-ways-changed = تغيّرت الوجهة التي تصل إليها رسائلك أو إشعاراتك. إن لم تغيّرها بنفسك فأنهِ جلساتك وأبلغ أمانتك.
notice-directory-suspended = أوقف استعمال الدليل لحساب طلب أكثر مما ينبغي. راجع ما قام به.
notice-directory-urgent = استعمل الدليل في مسألة عاجلة خارج المعتاد. راجع ما طُلب.
notice-audit-refused = طلب حسابٌ من سجل الأعمال أكثر مما يُسمح به لحساب واحد في اليوم. تحقق من صاحبه واسأل عن السبب.
notice-errand-set-aside = تعذّر على الخدمة طوال يوم إنجاز عملٍ كان عليها، فوُضع جانباً. راجعه على الخادم.

## The next shift
notice-shift-offered = يطلب زميل منك تسلّم مشاورة.
notice-shift-taken = تسلّم زميل منك مشاورة.
notice-shift-declined = اعتذر زميل عن تسلّم مشاورة، وتبقى في عهدتك.
notice-shift-lapsed = لم يعد بإمكان الزميل الذي طلبت منه تسلّم مشاورة أن يتسلّمها، وتبقى في عهدتك.
notice-assignment-ended = من أُسندت إليه مشاورة من قِبلك لم يعد مشاركًا فيها.
paper-kind-offered = عُرضت على المناوبة التالية
paper-kind-taken-over = جرى التسلّم
paper-kind-lapsed = انتهى عرض التسليم
paper-kind-subject = تصحيح الموضوع
paper-request-on = الطلب الرسمي في

"""Khmer names (family name first) and Burmese ones (no family name; written without spaces)."""

from seed_data.demo.names.parts import Culture, pool

_KHMER_M = pool("""
សុភា|Sophea|Sopheap, Sofea|Сопхеа|سوفيا
វិចិត្រ|Vichet|Vichit, Vicheth|Вичет|فيشيت
ពិសិដ្ឋ|Piseth|Piset, Pisith|Писет|بيسيت
រតនា|Ratana|Rattana, Rothana|Ратана|راتانا
សុវណ្ណ|Sovann|Sovan, Sowann|Сован|سوفان
ចាន់ថន|Chanthon|Chanthorn, Chan Thon|Чантхон|شانتون
ធារ៉ា|Theara|Thyra, Tera|Тхеара|تيارا
បញ្ញា|Panha|Pagna, Panhya|Панья|بانيا
""")
_KHMER_F = pool("""
ស្រីមុំ|Sreymom|Srey Mom, Sreimom|Среймом|سريموم
បុប្ផា|Bopha|Boppha, Bupha|Бопха|بوفا
កល្យាណ|Kalyan|Kalyane, Kalian|Кальян|كاليان
ចន្ទ្រា|Chandra|Chantrea, Chantra|Чандра|شاندرا
មុន្នី|Mony|Moni, Muny|Мони|موني
សុផល|Sophal|Sophol, Sofal|Сопхаль|سوفال
ណារី|Nary|Nari, Narey|Нари|ناري
ធីតា|Thida|Theda, Tida|Тхида|تيدا
""")
_KHMER_FAMILY = pool("""
ឃឹម|Khim|Khem, Khoeum|Кхым|خيم
ទូច|Touch|Tuch, Tooch|Туч|توتش
ណុប|Nop|Nob, Nub|Ноп|نوب
ឈួន|Chhuon|Chhoun, Chuon|Чхуон|شوون
រស់|Ros|Rous, Rosh|Рос|روس
យិន|Yin|Yinn, In|Йин|يين
ប្លង់|Plong|Plang, Plung|Плонг|بلونغ
ស្ងួន|Sngoun|Snguon, Sngun|Снгуон|سنغوون
ញឹម|Nhem|Nhim, Gnem|Ньем|نييم
ព្រំ|Prom|Prum, Phrom|Пром|بروم
""")
_KHMER_MIDDLE = pool("""
វីរៈ|Vireak|Vira, Virak|Виреак|فيرياك
សុខ|Sok|Sokh, Sohk|Сок|سوك
ធម្ម|Thoma|Thomma, Dharma|Тхома|توما
មករា|Makara|Meakara|Макара|ماكارا
""")
_BURMESE_M = pool("""
အောင်ကျော်|Aung Kyaw|Aungkyaw, Aung Kyo|Аун Чжо|أونغ كياو
မင်းထက်|Min Htet|Minhtet, Min Thet|Мин Тхет|مين هتيت
ဇော်လင်း|Zaw Lin|Zawlin, Zaw Linn|Зо Лин|زاو لين
သန့်ဇင်|Thant Zin|Thantzin, Than Zin|Тан Зин|ثانت زين
ကိုကိုနိုင်|Ko Ko Naing|Kokonaing|Ко Ко Найн|كو كو ناينغ
ရဲမင်း|Ye Min|Yemin, Yè Min|Йе Мин|يي مين
ဝင်းဘို|Win Bo|Winbo, Wynn Boh|Вин Бо|وين بو
ဖြိုးဝေ|Phyo Wai|Phyowai, Phyoe Wai|Пхьо Вэй|فيو واي
""")
_BURMESE_F = pool("""
ခင်ဆွေ|Khin Swe|Khinswe, Khin Hswe|Кхин Све|خين سوي
နန်းဖြူ|Nan Phyu|Nanphyu, Nang Phyu|Нан Пхью|نان فيو
သီတာ|Thida|Thidar, Theeda|Тида|ثيدا
မြသန္တာ|Mya Thandar|Myathandar, Mya Thanda|Мья Тандар|ميا ثاندار
ရတနာ|Yadanar|Yadana, Yadanah|Ядана|يادانار
ဥမ္မာ|Ohnmar|Ohmar, Onmar|Онмар|أونمار
ချိုချို|Cho Cho|Chocho, Khyo Khyo|Чо Чо|تشو تشو
အေးမိ|Aye Mi|Ayemi, Aye Mee|Эй Ми|أيي مي
""")
_BURMESE_SECOND = pool("""
ထွန်းလှိုင်|Htun Hlaing|Tun Hlaing, Htunhlaing|Тхун Хлайн|هتون هلاينغ
မောင်စိုး|Maung Soe|Mg Soe, Maungsoe|Маун Со|ماونغ سو
သူရိန်|Thurein|Thureinn, Thu Rein|Турейн|ثورين
ကြည်ဖြူ|Kyi Phyu|Kyiphyu, Kyee Phyu|Чжи Пхью|كيي فيو
စန္ဒာ|Sandar|Sanda, Sandah|Сандар|ساندار
ညွန့်|Nyunt|Nyuntt, Nyount|Ньюн|نيونت
ရွှေဝါ|Shwe Wah|Shwewah, Shwe War|Шве Ва|شوي واه
လှသိန်း|Hla Thein|Hlathein, Hla Thain|Хла Тейн|هلا ثين
ဆွေမွန်|Swe Mon|Swemon, Hswe Mon|Све Мон|سوي مون
တင်မောင်|Tin Maung|Tinmaung, Tin Mg|Тин Маун|تين ماونغ
ပိုင်သူ|Paing Thu|Paingthu, Paing Thuu|Пайн Ту|باينغ ثو
နွယ်နီ|Nwe Ni|Nweni, Nwè Nee|Нве Ни|نوي ني
""")
KHMER = Culture(
    tag="km",
    given_m=_KHMER_M,
    given_f=_KHMER_F,
    family_m=_KHMER_FAMILY,
    family_f=_KHMER_FAMILY,
    middle_m=_KHMER_MIDDLE,
    middle_f=_KHMER_MIDDLE,
    family_first=True,
)
BURMESE = Culture("my", _BURMESE_M, _BURMESE_F, _BURMESE_SECOND, _BURMESE_SECOND, between="")

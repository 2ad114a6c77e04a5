"""Thai and Lao: vowels that stand before their consonant, vowels that are not written, silent endings.

An approximation of the Royal Institute's system and of what Lao passports write: enough to find a name by its sound,
not to print it.
"""

import re

from app.search.names.scripts.tables import distinct, letters

_OPENING = letters(
    "ก=k ข|ฃ|ค|ฅ|ฆ=kh ง=ng จ=ch ฉ|ช|ฌ=ch ซ|ศ|ษ|ส=s ญ|ย=y ฎ|ด=d ฏ|ต=t ฐ|ถ|ฑ|ท|ฒ|ธ=th ณ|น=n บ=b ป=p ผ|พ|ภ=ph ฝ|ฟ=f ม=m "
    "ร=r ฤ=ri ล|ฬ=l ฦ=li ว=w ห|ฮ=h อ= "
    "ກ=k ຂ|ຄ=kh ງ=ng ຈ=ch ສ|ຊ=s ຍ=ny ດ=d ຕ=t ຖ|ທ=th ນ|ໜ=n ບ=b ປ=p ຜ|ພ=ph ຝ|ຟ=f ມ|ໝ=m ຢ=y ຣ=r ລ=l ວ=v ຫ|ຮ=h ອ="
)
_CLOSING = letters(
    "ก|ข|ค|ฆ=k ง=ng จ|ช|ซ|ฎ|ด|ฏ|ต|ฐ|ถ|ฑ|ท|ฒ|ธ|ศ|ษ|ส=t ญ|ณ|น|ร|ล|ฬ=n บ|ป|พ|ฟ|ภ=p ม=m ย=i ว=o ห|อ|ฮ= "
    "ກ=k ງ=ng ດ|ຕ|ຈ|ສ|ຊ|ທ=t ນ|ລ|ຣ=n ບ|ປ|ພ=p ມ=m ຢ|ຍ=i ວ=o ຫ|ອ|ຮ="
)
_AS_SPELLED = letters("ร|ຣ=r ล|ລ=l ส|ສ=s จ|ຈ=j")
_VOWELS = letters("ะ|ະ=a ั|ັ=a า|າ=a ำ|ຳ=am ิ|ິ=i ี|ີ=i ึ|ຶ=ue ื|ື=ue ุ|ຸ=u ู|ູ=u ົ=o ໍ=o ຽ=ia ็= ัว|ົວ=ua ือ|ືອ=ue อ|ອ=o ໍາ=am")
_LED = letters(
    "เ|ເ=e แ|ແ=ae โ|ໂ=o ใ|ไ|ໃ|ໄ=ai เีย|ເຍ|ເັຍ=ia เือ|ເືອ=uea เา|ເົາ=ao เาะ|ເາະ=o เิ|ເິ|ເີ=oe เอ|ເີ=oe เะ|ເະ|ເັ|เ็=e แะ|ແະ|ແັ|แ็=ae "
    "โะ|ໂະ|ໂັ=o ไย=ai"
)
_CONSONANT = "[ก-ฮກ-ຮໜໝ]"
_LEAD = "[เแโใไເແໂໃໄ]"
_CLUSTER = "(?:[กขคตปพผทสศຂຄກປພ][รลຣລ]|[กขคຂຄກ][วວ](?=[ะ-ูະ-ູ])|[หຫ][งญนมยรลวງຍນມຣລວ])"
_SIGN = f"(?:[ัົ][วວ](?!{_CONSONANT}?[ะ-ูະ-ູ])|[ืື][อອ]|ໍາ|[ะ-ูະ-ຽໍ็])"
_AW = "[อອ](?![ะ-ูະ-ຽໍ็])"
_UNIT = re.compile(
    f"(?P<lead>{_LEAD})(?P<led>{_CLUSTER}(?=[ก-ฮະ-ຽะ-ູກ-ຮ])|{_CONSONANT})(?P<tail>ียะ?|ືອ|ือ|าะ?|າະ?|ົາ|ັຍ|[ะิ็ະັິີ]|[อອ](?!{_SIGN}))?"
    f"|(?P<onset>{_CLUSTER}(?={_SIGN})|{_CONSONANT})(?P<sign>{_SIGN}|(?<![อອ]){_AW})"
    f"|(?P<bare>{_CONSONANT})|(?P<other>.)",
    re.DOTALL,
)
_SILENT = re.compile("[ก-ฮ][ิุ]?์")
_TONES = re.compile("[่-๋ํ๎່-໋໌ฺ]")


def romanise(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a Thai or Lao `word`: as it sounds, and with closing consonants as they are spelled."""
    text = _TONES.sub("", _SILENT.sub("", word)).replace("ຫຼ", "ຫລ").replace("ຼ", "ລ")
    text = re.sub("รร(?=[ก-ฮ](?![ะ-ู]))", "ั", text).replace("รร", "ัน")
    spoken = _read(text, _CLOSING)
    other = spoken.replace("ny", "y") if "ຍ" in text else spoken.replace("ch", "j")
    return distinct([spoken, _read(text, _CLOSING | _AS_SPELLED), other])


def _read(text: str, closing: dict[str, str]) -> str:
    found: list[str] = []
    bare: list[str] = []
    before = ""
    for unit in _UNIT.finditer(text):
        if unit["bare"]:
            bare.append(unit["bare"])
            continue
        found.append(_unvowelled(bare, before, closing))
        bare = []
        if unit["lead"]:
            vowel = _LED.get(unit["lead"] + (unit["tail"] or ""), _LED[unit["lead"]])
            found.append(_onset(unit["led"]) + vowel)
        elif unit["onset"]:
            found.append(_onset(unit["onset"]) + _VOWELS.get(unit["sign"], ""))
        elif unit["other"].isascii():
            found.append(unit["other"])
        before = unit["sign"] or unit["lead"] or ""
    return "".join([*found, _unvowelled(bare, before, closing)])


def _onset(consonants: str) -> str:
    silent = len(consonants) > 1 and consonants[0] in "หຫ"
    return "".join(_OPENING.get(char, "") for char in consonants[silent:])


def _unvowelled(run: list[str], before: str, closing: dict[str, str]) -> str:
    """Consonants without a written vowel: one may close what stands before, the rest are syllables in o, two by two."""
    found: list[str] = []
    if run and before and before not in "ะະำຳ" and (len(run) % 2 or before in "ัັ"):
        opens_again = run[0] in "รຣ" and before in "ิุິຸ"
        found.append(_onset(run[0]) + "a" if opens_again else closing.get(run[0], _onset(run[0])))
        run = run[1:]
    alone = ""
    if len(run) % 2:
        alone, run = (run[0], run[1:]) if before else (run[-1], run[:-1])
    pairs = [
        _onset(first) + "o" + closing.get(second, _onset(second))
        for first, second in zip(run[::2], run[1::2], strict=True)
    ]
    single = [_onset(alone) + "a"] if alone else []
    return "".join([*found, *single, *pairs] if before else [*found, *pairs, *single])

"""Vietnamese names: family name first, then a middle name; lists abroad lose the marks and turn the order round."""

from seed_data.demo.names.parts import Culture, pool

_GIVEN_M = pool("""
Khải||Khai|Кхай
Tuấn||Tuan|Туан
Dũng||Dung, Zung|Зунг|دونغ
Quốc||Quoc|Куок
Thắng||Thang|Тханг
Bảo||Bao|Бао
Lâm||Lam|Лам
Hiếu||Hieu|Хьеу
Phúc||Phuc|Фук
Đạt||Dat|Дат
Khang||Kang|Кханг
Toàn||Toan|Тоан
""")
_GIVEN_F = pool("""
Thúy||Thuy|Тхюи
Ngọc||Ngoc|Нгок
Trâm||Tram, Cham|Чам
Yến||Yen|Йен
Diễm||Diem, Ziem|Зьем|دييم
Quỳnh||Quynh|Куинь
Thảo||Thao|Тхао
Vy||Vi|Ви
Hạnh||Hanh|Хань
Xuân||Xuan, Suan|Суан
Mai||May|Май
Loan||Lowan|Лоан
""")
_FAMILY = pool("""
Nguyễn||Nguyen, Nguyên|Нгуен|نغوين
Trần||Tran, Chan|Чан|تران
Phạm||Pham, Fam|Фам|فام
Huỳnh||Huynh, Hoàng|Хюинь|هوينه
Vũ||Vu, Võ|Ву|فو
Đặng||Dang|Данг|دانغ
Bùi||Bui|Буй|بوي
Đỗ||Do|До|دو
Lương||Luong|Лыонг|لوونغ
Tạ||Ta|Та|تا
Đinh||Dinh|Динь|دينه
Trịnh||Trinh|Чинь|ترينه
Mạc||Mac|Мак|ماك
Tôn Thất||Ton That|Тон Тхат|تون ثات
""")
_MIDDLE_M = pool("""
Văn||Van|Ван
Đức||Duc|Дык
Hữu||Huu|Хыу
Công||Cong|Конг
Đình||Dinh|Динь
Xuân||Xuan|Суан
Khánh||Khanh|Кхань
Trọng||Trong|Чонг
""")
_MIDDLE_F = pool("""
Thị||Thi|Тхи
Ngọc||Ngoc|Нгок
Thanh||Tanh|Тхань
Kim||Kym|Ким
Bích||Bich|Бить
Hồng||Hong|Хонг
Phương||Phuong|Фыонг
Mỹ||My|Ми
""")
VIETNAMESE = Culture(
    tag="vi",
    given_m=_GIVEN_M,
    given_f=_GIVEN_F,
    family_m=_FAMILY,
    family_f=_FAMILY,
    middle_m=_MIDDLE_M,
    middle_f=_MIDDLE_F,
    family_first=True,
)

"""Vietnamese names: family name first, then a middle name; lists abroad lose the marks and turn the order round."""

from seed_data.demo.names.parts import Culture, pool

_GIVEN_M = pool("""
Khải Nguyên||Khai Nguyen|Кхай Нгуен
Bách Thiện||Bach Thien|Бать Тхьен
Triều Vỹ||Trieu Vy, Chieu Vi|Чьеу Ви
Nhật Huân||Nhat Huan|Нят Хуан
Sơn Thạch||Son Thach|Шон Тхать
Hoài Khương||Hoai Khuong|Хоай Кхыонг
Thế Tường||The Tuong|Тхе Тыонг
Gia Kiệt||Gia Kiet, Za Kiet|Зя Киет
Đăng Chiểu||Dang Chieu|Данг Чьеу
Vĩnh Nghi||Vinh Nghi|Винь Нги
""")
_GIVEN_F = pool("""
Diễm Thư||Diem Thu, Ziem Thu|Зьем Тхы
Trâm Oanh||Tram Oanh, Cham Oanh|Чам Оань
Yến Chi||Yen Chi|Йен Ти
Bảo Quyên||Bao Quyen|Бао Куиен
Quỳnh Giao||Quynh Giao, Quynh Zao|Куинь Зяо
Thảo Sương||Thao Suong|Тхао Шыонг
Mai Khuê||Mai Khue|Май Кхюэ
Hạnh Dung||Hanh Dung, Hanh Zung|Хань Зунг
Xuyến Châu||Xuyen Chau, Suyen Chau|Суиен Тяу
Loan Phụng||Loan Phung|Лоан Фунг
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

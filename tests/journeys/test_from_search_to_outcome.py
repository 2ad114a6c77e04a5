"""The main job: find the colleague, ask, be answered, survive a cut network, close with what came of it."""

from dataclasses import dataclass

from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter, Person
from tests.journeys.rooms import Consultations, OpeningForm, Question, Room
from tests.journeys.turns import TURNS, Turn
from tests.journeys.watch import NETWORK_IS_CUT


@dataclass(frozen=True, slots=True)
class Story:
    """Who asks whom; the name as typed is misspelt and in another script than the recorded one."""

    asking: str
    typed: str
    recorded: str
    asked: str
    question: Question
    words: tuple[str, str, str, str]


STORIES = {
    "en": Story(
        asking="th",
        typed="Aysuluu Karabaleena",
        recorded="Айсұлу Қарабалина",
        asked="kz",
        question=Question(
            "Records of a virtual-asset exchange", "Which authority may order preservation before a formal request?"
        ),
        words=(
            "The Prosecutor General's Office may; the order is valid for 60 days.",
            "Thank you. Is a letter by e-mail enough?",
            "While you were away: we also need the legal basis.",
            "Written without a network: article and paragraph follow.",
        ),
    ),
    "ru": Story(
        asking="kz",
        typed="Канти Ватанамонгкончай",
        recorded="กันต์ธีร์ วัฒนมงคลชัย",
        asked="th",
        question=Question(
            "Сведения о счёте в банке Бангкока", "Какие реквизиты нужны для запроса о сведениях по счёту?"
        ),
        words=(
            "Account holder, bank and period; the offence in one sentence.",
            "Спасибо. Достаточно ли периода в шесть месяцев?",
            "Пока вас не было: срок хранения истекает в пятницу.",
            "Written without a network: six months are enough.",
        ),
    ),
    "ar": Story(
        asking="qa",
        typed="ايسولو كرابلينا",
        recorded="Айсұлу Қарабалина",
        asked="kz",
        question=Question("حفظ بيانات حركة الاتصالات", "ما هي السلطة المختصة بحفظ البيانات قبل الطلب الرسمي؟"),
        words=(
            "Компетентна Генеральная прокуратура; срок сохранения 90 дней.",
            "شكرا. هل يكفي خطاب بالإنجليزية (المرجع QA-114/2026)؟",
            "أثناء غيابكم: تنتهي مدة الحفظ يوم الخميس.",
            "Написано без сети: перевод на русский обязателен.",
        ),
    ),
}


async def test_a_question_goes_from_a_misspelt_name_to_an_outcome(service: str, enter: Enter, turn: Turn) -> None:
    await from_search_to_outcome(service, enter, turn)


async def test_a_question_goes_the_same_way_on_postgresql_with_meilisearch(larger_service: str, enter: Enter) -> None:
    somebody = await enter(larger_service, "fr")
    health = await somebody.ask("/api/health")
    assert health["search"] == {"engine": "meilisearch", "degraded": False}

    await from_search_to_outcome(larger_service, enter, TURNS["ru"])


async def from_search_to_outcome(address: str, enter: Enter, turn: Turn) -> None:
    story = STORIES[turn[0]]
    asking = await enter(address, story.asking, turn[0])
    asked = await enter(address, story.asked, turn[1])
    await Consultations(asked).open()
    await asked.mark()

    ours = await find_and_ask(asking, story)
    theirs = await Consultations(asked).enter(story.question.subject)
    await theirs.shows(story.question.text)
    for room in (ours, theirs):
        await expect(room.person.text("room-operator")).to_be_visible()
    answer, thanks, meanwhile, unsent = story.words
    await theirs.say(answer)
    await ours.shows(answer)
    await ours.say(thanks)
    await theirs.shows(thanks)

    await write_while_they_are_cut_off(ours, theirs, meanwhile, unsent)
    record = await ours.on_record()
    assert [body for _, body in record] == [story.question.text, answer, thanks, meanwhile, unsent]
    assert await ours.on_page() == record
    assert await theirs.on_page() == record

    await ours.close("request_will_be_sent", "17-4/2026")
    for room in (ours, theirs):
        words = room.person.words
        outcome = words("consultation-status-outcome", outcome=words.term("outcomes", "request_will_be_sent"))
        await expect(room.person.page.get_by_text(outcome, exact=True).first).to_be_visible()
        await expect(room.person.text("room-read-only")).to_be_visible()
        await expect(room.composer).to_be_hidden()
        assert await room.on_page() == await room.on_record()

    await asked.press("unread-keep")
    await asked.see("checkbox", "consultation-filter-unread").check()
    kept = Consultations(asked).row(story.question.subject)
    await expect(kept).to_contain_text(asked.words("consultation-kept-unread"))
    assert asked.page.url.endswith("/consultations?unread=1")
    assert await asked.has_not_reloaded()


async def find_and_ask(asking: Person, story: Story) -> Room:
    directory = Directory(asking)
    await directory.open()
    await directory.search(story.typed)
    await expect(directory.rows.first).to_contain_text(story.recorded)
    await directory.open_card(story.recorded)
    await asking.follow("directory-consult")
    return await OpeningForm(asking).send(story.question)


async def write_while_they_are_cut_off(ours: Room, theirs: Room, meanwhile: str, unsent: str) -> None:
    them = theirs.person
    them.watch.expect(NETWORK_IS_CUT)
    await them.network(there=False)
    await expect(theirs.connection).to_have_text(them.words("live-offline"))
    await ours.say(meanwhile)
    await theirs.write(unsent)
    await expect(theirs.says(unsent)).to_contain_text(them.words("room-not-sent"))

    await them.network(there=True)
    await theirs.is_connected()
    await theirs.shows(meanwhile)
    await theirs.shows(unsent)
    await ours.shows(unsent)
    await expect(theirs.log.get_by_text(them.words("room-not-sent"))).to_have_count(0)

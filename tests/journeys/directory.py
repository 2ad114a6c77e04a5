"""The directory as a reader uses it."""

from playwright.async_api import Locator, expect

from tests.journeys.people import Person


class Directory:
    """The search page and its rows."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def field(self) -> Locator:
        return self.person.page.get_by_role("searchbox", name=self.person.words("directory-search-label"), exact=True)

    @property
    def rows(self) -> Locator:
        return self.person.page.get_by_role("main").get_by_role("article")

    def row(self, name: str) -> Locator:
        """The row of the focal point whose entry has this name, in whatever script."""
        return self.rows.filter(has_text=name)

    async def open(self, query: str = "") -> None:
        """Loads the page, and returns once its rows are there."""
        await self.person.open(f"/directory{query}")
        await expect(self.rows.first).to_be_visible()

    async def search(self, text: str) -> None:
        """Types as people do: the list follows by itself."""
        await self.field.fill(text)

    async def open_card(self, name: str) -> None:
        """Follows the name in its row, and returns once the card is there."""
        await self.row(name).first.get_by_role("heading", level=3).get_by_role("link").click()
        await expect(self.person.heading).to_contain_text(name)

    async def ask_again(self) -> None:
        """Presses Search, and returns once an answer is on the page."""
        answered = self.person.page.get_by_role("main").locator('[aria-busy="false"]')
        await self.person.press("directory-search")
        await expect(answered.first).to_be_attached()

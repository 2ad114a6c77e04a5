"""What a forum is opened with."""

from app.consultations.schemas import Despite, In
from app.kernel.text import Body, Code, Key, Language, Title


class ForumIn(In):
    """A room for a whole network, opened by its secretariat with a first announcement."""

    key: Key
    network: Code
    subject: Title
    announcement: Body
    language: Language
    despite: Despite | None = None

# Three stages: the pages, the libraries, and a small image that holds only what runs.

FROM node:22-bookworm-slim AS pages
WORKDIR /opt/build
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY frontend/ ./
RUN npm run build

FROM python:3.11-slim-bookworm AS libraries
WORKDIR /opt/build
COPY requirements.lock ./
RUN python -m venv /opt/counterpart \
    && /opt/counterpart/bin/pip install --no-cache-dir --no-deps --require-hashes -r requirements.lock

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="Counterpart" \
      org.opencontainers.image.licenses="Apache-2.0"
# The fonts of papers (COUNTERPART_FONTS).
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-noto-core=20201225-1 \
    && rm -rf /var/lib/apt/lists/*
# One number for the user, so that an orchestrator can see that it is not root; the root file system may be read-only.
RUN groupadd --gid 10001 counterpart \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin counterpart \
    && install -d -o 10001 -g 10001 -m 0700 /var/lib/counterpart/vault /var/lib/counterpart/anchors /var/lib/counterpart/files
COPY --from=libraries /opt/counterpart /opt/counterpart
WORKDIR /srv/counterpart
COPY alembic.ini ./
COPY migrations ./migrations
COPY seed_data ./seed_data
COPY app ./app
COPY --from=pages /opt/build/dist ./frontend/dist
ENV PATH=/opt/counterpart/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    COUNTERPART_HOST=0.0.0.0 \
    COUNTERPART_PORT=8000
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/api/health', timeout=2)"]
ENTRYPOINT ["python", "-m", "app.cli"]
CMD ["serve"]

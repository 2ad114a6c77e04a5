"""The live wire: one socket for each browser tab carries every room that the tab follows (docs/protocol.md)."""

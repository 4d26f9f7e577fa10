"""A drive like a memory card, for real: letter case does not count, names are stored in NFD, times in steps
of two seconds; no second names, no rename that spares others, nothing that Windows forbids in a name.

``card.py BACKING MOUNTPOINT`` serves it from a folder, speaking the kernel's own FUSE protocol (linux/fuse.h,
7.31), so that no library is needed. It ends when the drive is unmounted. Enough of it for these tests, and
slow.
"""

# Names are bytes here, which Path does not take.
# ruff: noqa: PTH101, PTH102, PTH104, PTH106, PTH108, PTH116, PTH208

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
import sys
import unicodedata
from collections.abc import Callable

_STEP = 2_000_000_000
_FORBIDDEN = set(b'\\:*?"<>|') | set(range(32))
_HEADER = struct.Struct("<IIQQIIII")
_BUFFER = 1 << 18
_MODE, _SIZE, _ATIME, _MTIME, _ATIME_NOW, _MTIME_NOW = 1, 8, 16, 32, 128, 256


def _key(name: bytes) -> str:
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", os.fsdecode(name)).casefold())


def _text(data: bytes) -> bytes:
    return data.split(b"\0")[0]


class Card:
    """Nodes are numbers for paths in the backing folder; 1 is the root."""

    def __init__(self, backing: bytes) -> None:
        self._backing = backing
        self._paths: dict[int, bytes] = {1: backing}
        self._numbers: dict[bytes, int] = {backing: 1}
        self._last = 1
        self._answers: dict[int, Callable[[int, bytes], bytes | None]] = {
            1: self._lookup, 3: self._getattr, 4: self._setattr, 9: self._mkdir, 10: self._unlink,
            11: self._rmdir, 12: self._rename, 13: self._link, 14: self._open, 15: self._read,
            16: self._write, 17: self._statfs, 18: self._release, 20: self._fsync, 25: self._nothing,
            26: self._init, 27: self._nothing_open, 28: self._readdir, 29: self._nothing, 30: self._nothing,
            34: self._nothing, 35: self._create,
        }  # fmt: skip

    def serve(self, device: int) -> None:
        """Answer until the drive is unmounted."""
        while True:
            try:
                request = os.read(device, _BUFFER)
            except OSError as error:
                if error.errno in (errno.EINTR, errno.ENOENT):
                    continue
                return  # unmounted
            _, opcode, unique, node, *_ = _HEADER.unpack_from(request)
            if opcode in (2, 42):  # the kernel forgets a node, and wants no answer
                continue
            number, answer = 0, b""
            try:
                handler = self._answers.get(opcode)
                if handler is None:
                    raise OSError(errno.ENOSYS, "")
                answer = handler(node, request[_HEADER.size :]) or b""
            except OSError as error:
                number = -(error.errno or errno.EIO)
            os.write(device, struct.pack("<IiQ", 16 + len(answer), number, unique) + answer)

    # --- names

    def _find(self, folder: bytes, name: bytes) -> bytes:
        wanted = _key(name)
        for found in os.listdir(folder):
            if _key(found) == wanted:
                return folder + b"/" + found
        raise FileNotFoundError(errno.ENOENT, "")

    def _new(self, folder: bytes, name: bytes) -> bytes:
        if set(name) & _FORBIDDEN or name.endswith((b".", b" ")):
            raise OSError(errno.EINVAL, "")
        try:
            stored = unicodedata.normalize("NFD", name.decode())
        except UnicodeDecodeError as error:
            raise OSError(errno.EILSEQ, "") from error
        return folder + b"/" + stored.encode()

    def _number(self, path: bytes) -> int:
        if path not in self._numbers:
            self._last += 1
            self._numbers[path] = self._last
            self._paths[self._last] = path
        return self._numbers[path]

    def _renumber(self, old: bytes, new: bytes) -> None:
        for path in [path for path in self._numbers if path == old or path.startswith(old + b"/")]:
            number = self._numbers.pop(path)
            self._paths[number] = new + path[len(old) :]
            self._numbers[self._paths[number]] = number

    # --- facts

    def _attributes(self, path: bytes) -> bytes:
        facts = os.lstat(path)
        times = [facts.st_atime_ns, facts.st_mtime_ns, facts.st_ctime_ns]
        return struct.pack(
            "<QQQQQQIIIIIIIIII",
            *(facts.st_ino, facts.st_size, facts.st_blocks),
            *(value // 10**9 for value in times),
            *(value % 10**9 for value in times),
            *(facts.st_mode, facts.st_nlink, facts.st_uid, facts.st_gid, 0, 4096, 0),
        )

    def _entry(self, path: bytes) -> bytes:
        attributes = self._attributes(path)
        return struct.pack("<QQQQII", self._number(path), 0, 0, 0, 0, 0) + attributes

    def _init(self, _node: int, data: bytes) -> bytes:
        big_writes = 1 << 5
        return struct.pack("<IIIIHHIIHHI7I", 7, 31, 65536, big_writes, 4, 3, 1 << 17, 1, 32, 0, 0, *[0] * 7)

    def _lookup(self, node: int, data: bytes) -> bytes:
        return self._entry(self._find(self._paths[node], _text(data)))

    def _getattr(self, node: int, _data: bytes) -> bytes:
        return struct.pack("<QII", 0, 0, 0) + self._attributes(self._paths[node])

    def _setattr(self, node: int, data: bytes) -> bytes:
        values = struct.unpack("<IIQQQQQQIIIIIIII", data[:88])
        valid, size, mode, path = values[0], values[3], values[11], self._paths[node]
        if valid & _SIZE:
            os.truncate(path, size)
        if valid & _MODE:
            os.chmod(path, stat.S_IMODE(mode))
        if valid & (_ATIME | _MTIME):
            facts = os.stat(path)
            atime = values[5] * 10**9 + values[8] if valid & _ATIME else facts.st_atime_ns
            mtime = values[6] * 10**9 + values[9] if valid & _MTIME else facts.st_mtime_ns
            os.utime(path, ns=(atime, mtime // _STEP * _STEP))
        return self._getattr(node, b"")

    def _statfs(self, _node: int, _data: bytes) -> bytes:
        facts = os.statvfs(self._backing)
        return struct.pack(
            "<QQQQQIIII6I",
            *(facts.f_blocks, facts.f_bfree, facts.f_bavail, facts.f_files, facts.f_ffree),
            *(facts.f_bsize, 255, facts.f_frsize, 0, *[0] * 6),
        )

    # --- changes

    def _mkdir(self, node: int, data: bytes) -> bytes:
        path = self._new(self._paths[node], _text(data[8:]))
        os.mkdir(path)
        return self._entry(path)

    def _unlink(self, node: int, data: bytes) -> None:
        os.unlink(self._find(self._paths[node], _text(data)))

    def _rmdir(self, node: int, data: bytes) -> None:
        os.rmdir(self._find(self._paths[node], _text(data)))

    def _rename(self, node: int, data: bytes) -> None:
        (other,) = struct.unpack_from("<Q", data)
        old_name, new_name = data[8:].split(b"\0")[:2]
        old, folder = self._find(self._paths[node], old_name), self._paths[other]
        new = self._new(folder, new_name)
        try:
            replaced = self._find(folder, new_name)
            if replaced not in (old, new):
                os.unlink(replaced)  # stored under another spelling of the name
        except FileNotFoundError:
            pass
        os.rename(old, new)
        self._numbers.pop(new, None)
        self._renumber(old, new)

    def _link(self, _node: int, _data: bytes) -> None:
        raise OSError(errno.EPERM, "")

    def _create(self, node: int, data: bytes) -> bytes:
        flags, mode = struct.unpack_from("<II", data)
        path = self._new(self._paths[node], _text(data[16:]))
        handle = os.open(path, flags & ~os.O_NOFOLLOW, stat.S_IMODE(mode))
        now = os.fstat(handle).st_mtime_ns // _STEP * _STEP
        os.utime(path, ns=(now, now))
        return self._entry(path) + struct.pack("<QII", handle, 0, 0)

    # --- contents

    def _open(self, node: int, data: bytes) -> bytes:
        (flags,) = struct.unpack_from("<I", data)
        return struct.pack("<QII", os.open(self._paths[node], flags & ~(os.O_NOFOLLOW | os.O_CREAT)), 0, 0)

    def _nothing_open(self, _node: int, _data: bytes) -> bytes:
        return struct.pack("<QII", 0, 0, 0)

    def _nothing(self, _node: int, _data: bytes) -> None:
        return None

    def _read(self, _node: int, data: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", data)
        return os.pread(handle, size, offset)

    def _write(self, _node: int, data: bytes) -> bytes:
        handle, offset, size = struct.unpack_from("<QQI", data)
        return struct.pack("<II", os.pwrite(handle, data[40 : 40 + size], offset), 0)

    def _fsync(self, _node: int, data: bytes) -> None:
        os.fsync(struct.unpack_from("<Q", data)[0])

    def _release(self, _node: int, data: bytes) -> None:
        os.close(struct.unpack_from("<Q", data)[0])

    def _readdir(self, node: int, data: bytes) -> bytes:
        _handle, offset, size = struct.unpack_from("<QQI", data)
        answer = b""
        for place, name in enumerate(sorted(os.listdir(self._paths[node])), 1):
            if place <= offset:
                continue
            kind = stat.S_IFMT(os.lstat(self._paths[node] + b"/" + name).st_mode) >> 12
            entry = struct.pack("<QQII", place, place, len(name), kind) + name
            entry += bytes(-len(entry) % 8)
            if len(answer) + len(entry) > size:
                break
            answer += entry
        return answer


def main(backing: str, mountpoint: str) -> None:
    device = os.open("/dev/fuse", os.O_RDWR)
    library = ctypes.CDLL(None, use_errno=True)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other"
    if library.mount(b"card", os.fsencode(mountpoint), b"fuse.exfat", 6, options.encode()) != 0:
        sys.exit(os.strerror(ctypes.get_errno()))
    print("ready", flush=True)
    Card(os.fsencode(backing)).serve(device)


if __name__ == "__main__":
    main(*sys.argv[1:])

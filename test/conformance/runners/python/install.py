"""Installs the Python client into a virtual environment, as a user would, and into another the tools
that check it; skips what is fresh."""

import hashlib
import pathlib
import subprocess
import sys
import venv

here = pathlib.Path(__file__).parent
client = here.parents[3] / "generated/clients/python"
work = pathlib.Path(sys.argv[1])


def install(environment, sources, *what):
    """Makes an environment anew, unless the sources are those that it was made from."""
    digest = hashlib.sha256(sys.version.encode())
    for file in sources:
        digest.update(str(file).encode() + b"\0" + file.read_bytes())
    stamp = environment / "installed-from"
    if stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    venv.create(environment, with_pip=True, clear=True)
    pip = [environment / "bin/python", "-m", "pip", "install", "--quiet", "--retries", "5"]
    subprocess.run([*pip, "--disable-pip-version-check", *what], check=True)
    stamp.write_text(digest.hexdigest())


files = sorted(client.rglob("*"))
install(
    work / "venv", [file for file in files if file.is_file() and "__pycache__" not in file.parts], client
)
install(work / "checks", [here / "checks.txt"], "-r", here / "checks.txt")

"""Installs the Python client into a virtual environment, as a user would; skips what is fresh."""

import hashlib
import pathlib
import subprocess
import sys
import venv

client = pathlib.Path(__file__).parents[4] / "generated/clients/python"
work = pathlib.Path(sys.argv[1])
environment = work / "venv"
stamp = environment / "installed-from"

digest = hashlib.sha256(sys.version.encode())
for file in sorted(client.rglob("*")):
    if file.is_file() and "__pycache__" not in file.parts:
        digest.update(str(file.relative_to(client)).encode() + b"\0" + file.read_bytes())

if not stamp.exists() or stamp.read_text() != digest.hexdigest():
    venv.create(environment, with_pip=True, clear=True)
    pip = [environment / "bin/python", "-m", "pip", "install", "--quiet", "--retries", "5"]
    subprocess.run([*pip, "--disable-pip-version-check", client], check=True)
    stamp.write_text(digest.hexdigest())

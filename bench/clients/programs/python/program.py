"""Sends what it is told to: by the client, or by httpx alone."""

import json
import os
import sys
import time

import httpx

import verifycodes

endpoint = os.environ["VERIFYCODES_ENDPOINT"]
token = os.environ["VERIFYCODES_TOKEN"]
contact = verifycodes.email("user@example.com")
client = verifycodes.Client(endpoint, token)

plain = httpx.Client()
url = endpoint + os.environ["VERIFYCODES_PATH"]
headers = {"X-Auth-Token": token, "Content-Type": "application/json"}
body = json.dumps(contact.to_dict()).encode()


def by_client():
    client.send_verify_codes(contact)


def raw():
    response = plain.post(url, headers=headers, content=body)
    if response.status_code != 200 or not response.content:
        raise RuntimeError(f"status {response.status_code}")


def measure(send, calls):
    nanoseconds = []
    before = time.process_time_ns()
    for _ in range(calls):
        start = time.perf_counter_ns()
        send()
        nanoseconds.append(time.perf_counter_ns() - start)
    cpu = (time.process_time_ns() - before) / 1000
    return {"cpuMicroseconds": cpu, "nanoseconds": nanoseconds}


for line in sys.stdin:
    what, count = line.split()
    print(json.dumps(measure(raw if what == "raw" else by_client, int(count))), flush=True)

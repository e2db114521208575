import { api, readEvents } from "./api.js";
import { showClock, showFaults, tickClock, watchControls } from "./controls.js";
import { byId, onPress } from "./dom.js";
import { addMessage, setCooldown, setMessages, tickMessages, watchSearch } from "./messages.js";
import { addRequest, setRequests } from "./requests.js";
import { watchSendForm } from "./send-form.js";

const secondMs = 1000;

/** Reads anew what was missed, after the first connection and after each break. */
async function refresh(): Promise<void> {
  const [messages, requests] = await Promise.all([api.messages(), api.requests()]);
  setMessages(messages.messages);
  setRequests(requests.requests);
}

watchControls();
watchSearch();
watchSendForm();
onPress("empty-inbox", () => void api.emptyInbox().then(refresh));
onPress("reset", () => void api.reset().then(refresh));

readEvents({
  message: addMessage,
  request: addRequest,
  state: ({ clock, faults, cooldown_ms: cooldownMs }) => {
    showClock(clock);
    showFaults(faults);
    setCooldown(cooldownMs);
  },
  connected: (connected) => {
    byId("connection").textContent = connected ? "live" : "not connected, trying again";
    if (connected) void refresh();
  },
});

setInterval(() => {
  tickClock();
  tickMessages();
}, secondMs);

import { api, readEvents } from "./api.js";
import { showClock, showFaults, tickClock, watchControls } from "./controls.js";
import { byId, onPress } from "./dom.js";
import { addMessage, setCooldown, setMessages, tickMessages, watchSearch } from "./messages.js";
import { addRequest, setRequests } from "./requests.js";
import { watchSendForm } from "./send-form.js";

const secondMs = 1000;

/** Reads again what may have changed: at a connection, and when somebody has changed the sandbox. */
async function refresh(): Promise<void> {
  const [messages, requests] = await Promise.all([api.messages(), api.requests()]);
  setMessages(messages.messages);
  setRequests(requests.requests);
}

watchControls();
watchSearch();
watchSendForm();
onPress("empty-inbox", () => void api.emptyInbox());
onPress("reset", () => void api.reset());

readEvents({
  message: addMessage,
  request: (request) => {
    addRequest(request);
    // How often a fault has fired is told with each.
    if (request.fault_id !== undefined) void api.state().then(({ faults }) => showFaults(faults));
  },
  state: ({ clock, faults, cooldown_ms: cooldownMs }) => {
    showClock(clock);
    showFaults(faults);
    setCooldown(cooldownMs);
    void refresh();
  },
  connected: (connected) => {
    byId("connection").textContent = connected ? "live" : "not connected, trying again";
  },
});

setInterval(() => {
  tickClock();
  tickMessages();
}, secondMs);

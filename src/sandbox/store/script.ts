import { capacity } from "../state/sessions.js";

/** Up to how many bytes a log grows at least before a snapshot takes its place. */
const leastLogBytes = 512 * 1024;

/**
 * One exchange with the store, as one script: what came since, and what is to be added. The log of a
 * session is a stream whose ids count up from 1, so that each process carries out the same entries in
 * the same order.
 *
 * KEYS: the log, its head, the names of the sessions, how many had to go. ARGV: the run, the number and
 * the time of the last entry that the caller knows, a name for a new run, how long the session lives in
 * milliseconds (0: for good), the channel and the session of hints, what is done (look, use, or begin
 * what is not there), what all keys begin with, then the entries.
 *
 * When a session begins and there are too many, the one that was used least lately goes. A store that
 * lost its last writes, as at a fail-over, lacks an entry that the caller knows, or has another in its
 * place: then a new run begins with what is left, so that all processes take that.
 *
 * Gives the time in milliseconds, when the run began, the run, the number before the caller's entries,
 * the number and the time of the last entry that was trimmed, a snapshot when the caller lacks what was,
 * the log from there to the caller's entries (those it has itself), whether the caller is to make a
 * snapshot, and the sessions that had to go. A snapshot is due when the entries make the log as long as
 * the snapshot before them, or twice, three times as long: one is asked, and another when that one fails.
 */
export const exchangeScript = `
local head = redis.call('HMGET', KEYS[2], 'run', 'count', 'base', 'time', 'bytes', 'baseTime')
local run, count, base = head[1], tonumber(head[2] or 0), tonumber(head[3] or 0)
local clock = redis.call('TIME')
local time = math.max(clock[1] * 1000 + math.floor(clock[2] / 1000), tonumber(head[4] or 0))
if not run and ARGV[8] ~= 'begin' then
  return { time, time, '', 0, 0, 0, '', {}, 0, {} }
end
local gone = {}
if not run then
  run = ARGV[4]
  redis.call('HSET', KEYS[2], 'run', run, 'start', time)
  if ARGV[5] ~= '0' then redis.call('SADD', KEYS[3], ARGV[7]) end
  if redis.call('SCARD', KEYS[3]) > ${capacity} then
    local others = {}
    for _, name in ipairs(redis.call('SMEMBERS', KEYS[3])) do
      local keys = '{' .. ARGV[9] .. ':' .. name .. '}:'
      local left = redis.call('PTTL', keys .. 'head')
      if left == -2 then
        redis.call('SREM', KEYS[3], name)
      elseif name ~= ARGV[7] then
        table.insert(others, { name = name, keys = keys, left = left })
      end
    end
    table.sort(others, function(a, b) return a.left < b.left end)
    for i = 1, #others + 1 - ${capacity} do
      redis.call('DEL', others[i].keys .. 'log', others[i].keys .. 'head')
      redis.call('SREM', KEYS[3], others[i].name)
      redis.call('INCR', KEYS[4])
      redis.call('PUBLISH', others[i].keys .. 'hints', others[i].name)
      gone[i] = others[i].name
    end
  end
end
local known = tonumber(ARGV[2])
if run == ARGV[1] and known > 0 and known >= base then
  local at = head[6]
  if known > base then
    local entry = redis.call('XRANGE', KEYS[1], known .. '-0', known .. '-0')[1]
    at = entry and entry[2][2]
  end
  if at ~= ARGV[3] then
    run = ARGV[4]
    redis.call('HSET', KEYS[2], 'run', run)
  end
end
local before = count
local logged = tonumber(head[5] or 0)
local bytes = logged
for i = 10, #ARGV do
  count = count + 1
  bytes = bytes + #ARGV[i]
  redis.call('XADD', KEYS[1], count .. '-0', 'time', time, 'visit', ARGV[i])
end
if count > before then
  redis.call('HSET', KEYS[2], 'count', count, 'time', time, 'bytes', bytes)
  redis.call('PUBLISH', ARGV[6], ARGV[7])
end
if ARGV[5] ~= '0' and ARGV[8] ~= 'look' then
  redis.call('PEXPIRE', KEYS[1], ARGV[5])
  redis.call('PEXPIRE', KEYS[2], ARGV[5])
end
local snapshot = false
if run ~= ARGV[1] or known < base then
  known = base
  snapshot = redis.call('HGET', KEYS[2], 'snapshot') or ''
end
local most = math.max(${leastLogBytes}, redis.call('HSTRLEN', KEYS[2], 'snapshot'))
local isLong = math.floor(bytes / most) > math.floor(logged / most)
local start = tonumber(redis.call('HGET', KEYS[2], 'start'))
local since = redis.call('XRANGE', KEYS[1], (known + 1) .. '-0', before .. '-0')
return { time, start, run, before, base, tonumber(head[6] or 0), snapshot, since, isLong and 1 or 0, gone }
`;

/**
 * Puts a snapshot in the place of the entries that it holds. KEYS: the log, its head. ARGV: the run, the
 * number and the time of the last entry in the snapshot, and the snapshot.
 */
export const trimScript = `
local entry = redis.call('XRANGE', KEYS[1], ARGV[2] .. '-0', ARGV[2] .. '-0')[1]
if redis.call('HGET', KEYS[2], 'run') ~= ARGV[1] or not entry or entry[2][2] ~= ARGV[3] then return 0 end
redis.call('HSET', KEYS[2], 'base', ARGV[2], 'baseTime', ARGV[3], 'snapshot', ARGV[4], 'bytes', 0)
redis.call('XTRIM', KEYS[1], 'MINID', (tonumber(ARGV[2]) + 1) .. '-0')
return 1
`;

/**
 * The sessions that there are, each with how long it has still to live in milliseconds, and how many had to
 * go. KEYS: the names of the sessions, how many had to go. ARGV: what all keys begin with.
 */
export const sessionsScript = `
local names, left = {}, {}
for _, name in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  local life = redis.call('PTTL', '{' .. ARGV[1] .. ':' .. name .. '}:head')
  if life == -2 then
    redis.call('SREM', KEYS[1], name)
  else
    table.insert(names, name)
    table.insert(left, life)
  end
end
return { names, left, tonumber(redis.call('GET', KEYS[2]) or 0) }
`;

/**
 * Forgets a session; gives how many keys it had. KEYS: the log, its head, the names of the sessions. ARGV:
 * the channel of hints, and the session.
 */
export const removeScript = `
redis.call('SREM', KEYS[3], ARGV[2])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return redis.call('DEL', KEYS[1], KEYS[2])
`;

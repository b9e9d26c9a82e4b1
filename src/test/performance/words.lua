-- Asks for three words each time that were hardly asked together before, so that nothing can have been kept of it.
local words = {
  "library", "festival", "parents", "school", "money", "women", "health", "reading", "work", "river", "elderly", "garden",
  "youth", "museum", "migrants", "skills", "volunteers", "radio", "church", "factory", "district", "bank", "teachers", "bus",
  "computer", "language", "village", "prison", "family", "music", "sport", "market", "award", "survey", "university", "citizens",
}

function init(args)
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000)
end

function request()
  local function word() return words[math.random(#words)] end
  return wrk.format("GET", "/search?q=" .. word() .. "+" .. word() .. "+" .. word())
end

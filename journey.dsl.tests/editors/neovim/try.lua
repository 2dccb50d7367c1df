-- Uses Neovim as people do, and writes down what they see: to the file that JOURNEY_SEEN names, as JSON.
local PATIENCE_MILLIS = 60000
local seen = {}
local coroutine_of_test

local function pause()
  vim.defer_fn(function() coroutine.resume(coroutine_of_test) end, 20)
  coroutine.yield()
end

local function await(what, condition)
  local deadline = vim.loop.now() + PATIENCE_MILLIS
  while true do
    local found = condition()
    if found then return found end
    if vim.loop.now() > deadline then error('waited too long for ' .. what) end
    pause()
  end
end

local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 't', false)
end

local function text(buffer) return table.concat(vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false), '\n') end

local function go_to(words, after)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. words, 'c') > 0, 'there is no ' .. words)
  vim.fn.cursor(vim.fn.line('.'), vim.fn.col('.') + (after or 0))
end

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do found[each.code] = vim.api.nvim_buf_get_text(0, each.lnum, each.col, each.end_lnum, each.end_col, {})[1] end
  return found
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function edit(name, lines)
  vim.cmd('edit ' .. name)
  if lines then vim.api.nvim_buf_set_lines(0, 0, -1, false, lines) end
end

local steps = {
  {'findings', function()
    await('findings', function() return codes()['owner-change-has-hand-off'] end)
    return { filetype = vim.bo.filetype, words = codes() }
  end},
  {'hover', function()
    go_to('advice to credit')
    keys('K')
    local window = await('a float', float)
    local told = text(vim.api.nvim_win_get_buf(window))
    vim.api.nvim_win_close(window, true)
    return told
  end},
  {'definition', function()
    go_to('advice to credit')
    keys('gd')
    await('the other file', function() return vim.fn.expand('%:t') == 'people.journey' end)
    local at = vim.fn.getline('.'):sub(vim.fn.col('.'))
    vim.cmd('edit mortgage.journey')
    return at
  end},
  {'completion', function()
    go_to('owner advice', #'owner ')
    keys('i<C-x><C-o>')
    await('a menu', function() return vim.fn.pumvisible() == 1 end)
    local words = {}
    for _, item in ipairs(vim.fn.complete_info({ 'items' }).items) do table.insert(words, item.abbr) end
    keys('<C-e><Esc>')
    await('the end of writing', function() return vim.fn.mode() == 'n' end)
    return words
  end},
  {'rename', function()
    go_to('advice to credit')
    vim.lsp.buf.rename('guidance')
    await('the new name', function() return text():find('from guidance to') end)
    local people = vim.fn.bufnr('people.journey')
    await('the new name elsewhere', function() return text(people):find('team guidance') end)
    return { here = text(), elsewhere = text(people) }
  end},
  {'typing', function()
    go_to('feels neutral }')
    keys('$F}ivia appp <Esc>')
    await('a finding', function() return codes()['reference-resolves'] == 'appp' end)
    go_to('appp', 3)
    keys('x')
    await('no finding', function() return not codes()['reference-resolves'] end)
    return vim.fn.getline('.')
  end},
  {'lenses', function()
    go_to('journey first-flat')
    await('lenses', function()
      vim.lsp.codelens.refresh()
      return #vim.lsp.codelens.get(0) > 0
    end)
    local titles = {}
    vim.ui.select = function(options, ask, choose)
      for i, option in ipairs(options) do titles[i] = ask.format_item(option) end
      choose(options[1], 1)
    end
    vim.lsp.codelens.run()
    local items = await('a list of places', function()
      local list = vim.fn.getqflist()
      return #list > 0 and list
    end)
    vim.cmd('cclose')
    return { titles = titles, places = vim.tbl_map(function(item) return item.text end, items) }
  end},
  {'action', function()
    edit('new.journey', { 'team sales { owns "all" }', 'person ann "🙂" { team salse }' })
    await('a finding', function() return codes()['reference-resolves'] end)
    go_to('salse')
    local titles = {}
    vim.ui.select = function(options, ask, choose)
      for i, option in ipairs(options) do titles[i] = ask.format_item(option) end
      for _, option in ipairs(options) do
        if ask.format_item(option):find('sales') then return choose(option) end
      end
    end
    keys('<Leader>a')
    await('the right name', function() return text():find('team sales }', 1, true) end)
    await('no finding', function() return not codes()['reference-resolves'] end)
    return { titles = titles, text = text() }
  end},
  {'format', function()
    edit('untidy.journey', { 'team   sales   "🙂"  {owns "all"}', '', '', '', 'person   ann' })
    keys('<Leader>f')
    await('a tidy text', function() return text():find('person ann', 1, true) end)
    return text()
  end},
}

coroutine_of_test = coroutine.create(function()
  for _, step in ipairs(steps) do
    local is_done, result = pcall(step[2])
    seen[step[1]] = is_done and { result = result } or { failure = tostring(result) }
  end
  vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.JOURNEY_SEEN)
  vim.cmd('qall!')
end)
vim.defer_fn(function() coroutine.resume(coroutine_of_test) end, 20)

#pragma once
#include <histedit.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

// Swift cannot call functions with `...` arguments; each wrapper is one call with its types checked.
// Only the wide interface is used, for the narrow one cuts characters.

/// A function a key can be bound to; returns one of `CC_…`.
typedef unsigned char (*ce_key_function)(EditLine *, wint_t);

/// Whether the character set in force is UTF-8.
static inline int ce_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// -1 when the database does not know the terminal that TERM names.
static inline int ce_read_terminal(EditLine *el) { return el_wset(el, EL_TERMINAL, (const char *)0); }

static inline int ce_set_client(EditLine *el, void *client) {
  return el_wset(el, EL_CLIENTDATA, client);
}

static inline void *ce_client(EditLine *el) {
  void *client = 0;
  el_wget(el, EL_CLIENTDATA, &client);
  return client;
}

static inline wchar_t *ce_empty_prompt(EditLine *el) {
  static wchar_t empty[1];
  (void)el;
  return empty;
}

/// Lets the library believe that there is no prompt; ours is drawn by ourselves.
static inline int ce_hide_prompt(EditLine *el) { return el_wset(el, EL_PROMPT, ce_empty_prompt); }

/// `reader` stores one character and returns 1, or returns 0 at the end and -1 on failure.
static inline int ce_set_reader(EditLine *el, el_rfunc_t reader) {
  return el_wset(el, EL_GETCFN, reader);
}

/// Lets the library believe in a screen on which hardly a line is wrapped.
///
/// What it draws nobody sees; but after `el_resize` it writes behind the rows it keeps in memory.
/// It takes `co` for the rows and `li` for the columns, so both are the same.
static inline int ce_use_wide_screen(EditLine *el) {
  return el_wset(el, EL_SETTC, L"co", L"500", NULL) == 0
             ? el_wset(el, EL_SETTC, L"li", L"500", NULL) : -1;
}

static inline int ce_use_emacs_keys(EditLine *el) { return el_wset(el, EL_EDITOR, L"emacs"); }

static inline int ce_uses_vi_keys(EditLine *el) {
  const wchar_t *name = 0;
  return el_wget(el, EL_EDITOR, &name) == 0 && name && wcscmp(name, L"vi") == 0;
}

/// 0 when the user's file says `edit off`.
static inline int ce_is_editing(EditLine *el) {
  int on = 0;
  return el_wget(el, EL_EDITMODE, &on) == 0 && on;
}

/// Hands Ctrl-C, Ctrl-Z, Ctrl-\, Ctrl-S and Ctrl-Q to the editor while a line is edited.
static inline int ce_take_signal_keys(EditLine *el) {
  return el_wset(el, EL_SETTY, L"-d", L"-isig", L"-ixon", NULL);
}

static inline int ce_set_raw(EditLine *el, int raw) { return el_wset(el, EL_PREP_TERM, raw); }

/// Gives a function a name to be bound by; the library keeps both pointers.
static inline int ce_add_function(
    EditLine *el, const wchar_t *name, const wchar_t *help, ce_key_function function) {
  return el_wset(el, EL_ADDFN, name, help, function);
}

/// Binds a key for insertion, and with `command_map` for vi's command mode.
static inline int ce_bind(
    EditLine *el, int command_map, const wchar_t *key, const wchar_t *function) {
  return command_map ? el_wset(el, EL_BIND, L"-a", key, function, NULL)
                     : el_wset(el, EL_BIND, key, function, NULL);
}

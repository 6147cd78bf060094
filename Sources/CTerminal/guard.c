#include "CTerminal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int guarded[] = {SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,
                              SIGSEGV, SIGSYS,  SIGQUIT, SIGTERM, SIGHUP};
enum { guarded_count = sizeof guarded / sizeof *guarded };

static struct sigaction earlier[guarded_count];
static char is_ours[guarded_count];
static struct termios found_modes;
static int terminal = -1;
static pid_t owner;
static volatile sig_atomic_t needed;

/// Modes, cursor and paste mode as they were; in a child that only shares the terminal, nothing.
static void put_back(void) {
  // Ends bracketed paste, resets colours, shows the cursor, leaves the row being edited.
  static const char reset[] = "\033[?2004l\033[0m\033[?25h\r\n";
  if (!needed || terminal < 0 || getpid() != owner) return;
  needed = 0;
  tcsetattr(terminal, TCSANOW, &found_modes);
  if (write(terminal, reset, sizeof reset - 1) < 0) return;
}

static void on_death(int signal, siginfo_t *info, void *context) {
  put_back();
  for (int i = 0; i < guarded_count; i++) {
    if (guarded[i] != signal) continue;
    if ((earlier[i].sa_flags & SA_SIGINFO) && earlier[i].sa_sigaction) {
      earlier[i].sa_sigaction(signal, info, context);
    } else if (earlier[i].sa_handler != SIG_DFL && earlier[i].sa_handler != SIG_IGN) {
      earlier[i].sa_handler(signal);
    } else {
      // The signal is held back until this handler returns; then the system's own way is taken.
      sigaction(signal, &earlier[i], 0);
      raise(signal);
    }
    return;
  }
}

int ct_guard(int descriptor, const struct termios *found) {
  static char stack[64 * 1024];
  static int is_registered;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  struct sigaction action;
  if (terminal >= 0) ct_unguard();
  if (sigaltstack(&alternate, 0) != 0) return -1;
  if (!is_registered && atexit(put_back) != 0) return -1;
  is_registered = 1;
  found_modes = *found;
  terminal = descriptor;
  owner = getpid();
  needed = 0;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_death;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < guarded_count; i++) {
    is_ours[i] = 0;
    if (sigaction(guarded[i], 0, &earlier[i]) != 0) continue;
    if (!(earlier[i].sa_flags & SA_SIGINFO) && earlier[i].sa_handler == SIG_IGN) continue;
    is_ours[i] = sigaction(guarded[i], &action, 0) == 0;
  }
  return 0;
}

void ct_guard_is_needed(int is_needed) { needed = is_needed; }

void ct_unguard(void) {
  for (int i = 0; i < guarded_count; i++) {
    if (is_ours[i]) sigaction(guarded[i], &earlier[i], 0);
    is_ours[i] = 0;
  }
  needed = 0;
  terminal = -1;
}

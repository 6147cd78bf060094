#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t second_ends;

static void on_signal(int signal) {
  int error = errno;
  unsigned char byte = (unsigned char)signal;
  if (signal == SIGINT) {
    if (interrupted && second_ends) _exit(128 + SIGINT);
    interrupted = 1;
  }
  if (write(ends[1], &byte, 1) < 0) byte = 0;
  errno = error;
}

int ct_signal_pipe(void) {
  static const int watched[] = {SIGWINCH, SIGCONT, SIGINT};
  struct sigaction action;
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (unsigned i = 0; i < sizeof watched / sizeof *watched; i++) sigaction(watched[i], &action, 0);
  return ends[0];
}

int ct_was_interrupted(void) { return interrupted; }

void ct_forget_interrupt(void) { interrupted = 0; }

void ct_second_interrupt_ends(int is_ending) { second_ends = is_ending; }

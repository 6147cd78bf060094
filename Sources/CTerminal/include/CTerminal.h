#pragma once
struct termios;

// What Swift cannot do: run inside a signal handler, where only a few calls are allowed.

/// Remembers how the terminal on `descriptor` was found, and puts it back should the program die.
///
/// Covers faults, aborts, SIGQUIT, SIGTERM, SIGHUP and `exit` from anywhere. Handlers that were
/// there before run afterwards with the arguments they would have had; signals that were ignored
/// stay ignored. Returns 0, or -1 with `errno`.
int ct_guard(int descriptor, const struct termios *found);

/// Whether there is something to put back: 1 while a line is edited, else 0.
void ct_guard_is_needed(int needed);

/// Forgets the terminal and gives the signals back to those who had them.
void ct_unguard(void);

/// The end to read of a pipe that gets one byte, the signal's number, for each SIGWINCH, SIGCONT
/// and SIGINT from the first call on; -1 with `errno` when there can be none.
///
/// Never blocks; what does not fit in the pipe is dropped.
int ct_signal_pipe(void);

/// Whether SIGINT has come since the last ``ct_forget_interrupt``.
int ct_was_interrupted(void);

void ct_forget_interrupt(void);

/// Lets a second SIGINT end the program, as long as the first has not been forgotten.
void ct_second_interrupt_ends(int ends);

import Dispatch
import Foundation
import Synchronization

/// Runs `body` on `count` threads that start together, each with its number from 1, and waits for
/// all of them.
///
/// - Throws: one of the errors that `body` threw.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
  let failures = Failures()
  let (ready, done, gate) = (DispatchGroup(), DispatchGroup(), DispatchSemaphore(value: 0))
  for number in 1...count {
    ready.enter()
    done.enter()
    Thread {
      ready.leave()
      gate.wait()
      do { try body(number) } catch { failures.all.withLock { $0.append(error) } }
      done.leave()
    }.start()
  }
  ready.wait()
  for _ in 1...count { gate.signal() }
  done.wait()
  if let first = failures.all.withLock({ $0.first }) { throw first }
}

private final class Failures: Sendable {
  let all = Mutex<[any Error]>([])
}

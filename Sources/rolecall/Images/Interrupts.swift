import Foundation
import Synchronization

/// Signals that would end the program, taken while something has to be cleared away first.
final class Interrupts {
    private let sources: [any DispatchSourceSignal]
    private let first: FirstSignal

    private final class FirstSignal: Sendable {
        let number = Mutex<Int32?>(nil)
    }

    /// The first that came.
    var received: Int32? { first.number.withLock { $0 } }

    init(_ act: @escaping @Sendable () -> Void) {
        let first = FirstSignal()
        self.first = first
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                first.number.withLock { $0 = $0 ?? number }
                act()
            }
            source.activate()
            return source
        }
    }

    func stop() {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    }
}

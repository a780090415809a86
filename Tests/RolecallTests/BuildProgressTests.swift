import Foundation
import Synchronization
import Testing

@testable import rolecall

@Suite(.timeLimit(.minutes(1))) struct `The progress of a build` {
    @Test(arguments: [true, false])
    func `is said again while a stage takes long`(isTerminal: Bool) async {
        let said = Mutex("")
        let (lines, tell) = AsyncStream.makeStream(of: String.self)
        let progress = BuildProgress(showsSteadily: isTerminal) { tell.yield($0) }
        progress.begin(stage: "installing packages...")
        let ticking = progress.tick(every: .milliseconds(1)) { 7 << 20 }
        for await line in lines {
            let text = said.withLock {
                $0 += line
                return $0
            }
            if text.components(separatedBy: "7 MiB  installing packages").count > 3 { break }
        }
        ticking.cancel()
        let text = said.withLock { $0 }
        #expect(text.contains("0:00  7 MiB  installing packages\n") == !isTerminal)
        #expect(text.contains("\r\u{1B}[K0:00  7 MiB  installing packages") == isTerminal)
    }
}

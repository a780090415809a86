import Foundation
import Synchronization

/// Says what stage a build is at, how long it has taken and how much there is: a line for each stage, the
/// last one kept up to date on a terminal and said again every five seconds elsewhere.
final class BuildProgress: Sendable {
    private let showsSteadily: Bool
    private let began = ContinuousClock.now
    private let state = Mutex<(stage: String?, bytes: Int)>((nil, 0))
    private let output: @Sendable (String) -> Void

    /// Writes to `output`, with or without a terminal's control sequences.
    init(
        showsSteadily: Bool,
        to output: @escaping @Sendable (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }
    ) {
        self.showsSteadily = showsSteadily
        self.output = output
    }

    func begin(stage: String) {
        // mmdebstrap tells what it decided as well as what it does; only the latter ends in dots.
        guard stage.hasSuffix("..."), !stage.contains("received signal") else { return }
        let text = state.withLock { state -> String? in
            defer { state.stage = String(stage.dropLast(3)) }
            return state.stage.map { self.line($0, state.bytes) }
        }
        if let text { write(text, isFinal: true) }
        if showsSteadily { show() }
    }

    /// Looks at the size again every two seconds, or five.
    func tick(
        every interval: DispatchTimeInterval? = nil, _ bytes: @escaping @Sendable () -> Int
    ) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: .global())
        timer.schedule(deadline: .now(), repeating: interval ?? .seconds(showsSteadily ? 2 : 5))
        timer.setEventHandler { [weak self] in
            let found = bytes()
            self?.state.withLock { $0.bytes = found }
            self?.show()
        }
        timer.activate()
        return timer
    }

    func end() {
        let text = state.withLock { state -> String? in
            defer { state.stage = nil }
            return state.stage.map { self.line($0, state.bytes) }
        }
        if let text { write(text, isFinal: true) }
    }

    private func show() {
        let text = state.withLock { state in state.stage.map { self.line($0, state.bytes) } }
        if let text { write(text, isFinal: !showsSteadily) }
    }

    private func line(_ stage: String, _ bytes: Int) -> String {
        let seconds = Int((ContinuousClock.now - began).components.seconds)
        let time = "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
        return "\(time)  \(bytes >> 20) MiB  \(stage)"
    }

    private func write(_ line: String, isFinal: Bool) {
        let start = showsSteadily ? "\r\u{1B}[K" : ""
        output(start + line + (isFinal ? "\n" : ""))
    }
}

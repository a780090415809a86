import Foundation
import Synchronization

/// Says what stage a build is at, how long it has taken and how much there is: a line for each stage, and
/// on a terminal the last one kept up to date.
final class BuildProgress: Sendable {
    private let showsSteadily: Bool
    private let began = ContinuousClock.now
    private let state = Mutex<(stage: String?, bytes: Int)>((nil, 0))

    init(showsSteadily: Bool) { self.showsSteadily = showsSteadily }

    func begin(stage: String) {
        // mmdebstrap tells what it decided as well as what it does; only the latter ends in dots.
        guard stage.hasSuffix("..."), !stage.contains("received signal") else { return }
        let text = state.withLock { state -> String? in
            defer { state.stage = String(stage.dropLast(3)) }
            return state.stage.map { self.line($0, state.bytes) }
        }
        if let text { write(text, isFinal: true) }
        show()
    }

    /// Looks at the size again every two seconds.
    func tick(_ bytes: @escaping @Sendable () -> Int) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: .global())
        timer.schedule(deadline: .now(), repeating: .seconds(2))
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
        guard showsSteadily else { return }
        let text = state.withLock { state in state.stage.map { self.line($0, state.bytes) } }
        if let text { write(text, isFinal: false) }
    }

    private func line(_ stage: String, _ bytes: Int) -> String {
        let seconds = Int((ContinuousClock.now - began).components.seconds)
        let time = "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
        return "\(time)  \(bytes >> 20) MiB  \(stage)"
    }

    private func write(_ line: String, isFinal: Bool) {
        let start = showsSteadily ? "\r\u{1B}[K" : ""
        FileHandle.standardError.write(Data((start + line + (isFinal ? "\n" : "")).utf8))
    }
}

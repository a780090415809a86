import Dispatch
import Foundation
import Terminals

/// Talks to a session at this program's terminal, for `session` and `session-manager-plugin`.
enum SessionRun {
    /// Gives how it ended; the terminal is then as it was.
    static func talk(
        url: String, token: String, trusting certificates: String?
    ) async throws -> SessionEnd {
        // A reader that goes away is not the end of this program.
        signal(SIGPIPE, SIG_IGN)
        let console = TerminalConsole()
        defer { console.restore() }
        let client = SessionClient(
            console, version: PluginVersion.text, clock: { SystemClock.now }, random: randomBytes)
        let watches = [SIGINT, SIGTERM, SIGHUP, SIGQUIT].map { number in
            watch(number) {
                Task {
                    await client.terminate()
                    console.restore()
                    exit(128 + number)
                }
            }
        }
        defer { for watch in watches { watch.cancel() } }
        return try await client.run(url: url, token: token, trusting: certificates)
    }

    private static func watch(
        _ number: Int32, _ work: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: work)
        source.activate()
        return source
    }

    @Sendable static func randomBytes(_ count: Int) -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}

import Service
import Testing
import Vocabulary

@testable import Terminals

@Suite struct `An agent's and a client's channel` {
    private static let start = Timestamp(seconds: 1_790_000_000)

    /// Two sides and a line between them that may lose and repeat.
    private struct Line {
        var now = `An agent's and a client's channel`.start
        var agent: AgentChannel
        var client = ClientChannel(clientVersion: "1.2.650.0") { [UInt8](repeating: 3, count: 16) }
        var loses: (Int) -> Bool = { _ in false }
        var doubles = false
        var sent = 0
        var agentSaw: [AgentChannel.Effect] = []
        var clientSaw: [ClientChannel.Effect] = []

        init(type: String = "Standard_Stream", tellsExitCode: Bool = false) {
            var order = SessionOrder(type: type, terminal: TerminalOrder(kind: .terminal))
            order.tellsExitCode = tellsExitCode
            agent = AgentChannel(sessionID: "anna-0a1b2c3d4e5f60718", order: order, agentVersion: "0.1.0.0") {
                [UInt8](repeating: 5, count: 16)
            }
        }

        mutating func fromAgent(_ effects: [AgentChannel.Effect]) {
            for effect in effects {
                guard case .transmit(let bytes) = effect else {
                    agentSaw.append(effect)
                    continue
                }
                for _ in 0..<passes() { fromClient(client.receive(bytes, at: now)) }
            }
        }

        mutating func fromClient(_ effects: [ClientChannel.Effect]) {
            // What it saw stands before what its answer leads to.
            clientSaw += effects.filter { if case .transmit = $0 { false } else { true } }
            for case .transmit(let bytes) in effects {
                for _ in 0..<passes() { fromAgent(agent.receive(bytes, hasRoom: true, at: now)) }
            }
        }

        mutating func passTime() {
            now = now.adding(seconds: 1)
            fromAgent(agent.tick(at: now))
            fromClient(client.tick(at: now))
        }

        private mutating func passes() -> Int {
            sent += 1
            return loses(sent) ? 0 : doubles ? 2 : 1
        }
    }

    @Test func `shake hands before anything else`() {
        var line = Line(type: "InteractiveCommands")
        line.fromAgent(line.agent.connected(at: line.now))
        #expect(line.agentSaw == [.open])
        #expect(line.clientSaw == [.begin("InteractiveCommands")])
        #expect(line.agent.wantsOutput)
    }

    @Test func `part when the client does not know the session's type`() {
        var line = Line(type: "Port")
        line.fromAgent(line.agent.connected(at: line.now))
        #expect(line.agentSaw == [.close])
        #expect(line.clientSaw == [.closed("Unsupported action SessionType Port")])
    }

    @Test func `tell of keys, sizes and the end`() {
        var line = Line()
        line.fromAgent(line.agent.connected(at: line.now))
        line.fromClient([line.client.input(Array("ls\r".utf8), at: line.now)])
        line.fromClient([line.client.size(columns: 132, rows: 43, at: line.now)])
        line.fromClient([line.client.size(columns: 0, rows: 43, at: line.now)])
        line.fromClient([line.client.input([], isLast: true, at: line.now)])
        line.fromClient([line.client.terminate(at: line.now)])
        #expect(
            line.agentSaw == [
                .open, .input(Array("ls\r".utf8)), .resize(TerminalSize(cols: 132, rows: 43)), .endOfInput,
                .terminate,
            ])
    }

    @Test(arguments: [(tells: true, ends: true), (false, false)])
    func `tell the exit code to who understands it`(tells: Bool, ends: Bool) {
        var line = Line(tellsExitCode: tells)
        line.fromAgent(line.agent.connected(at: line.now))
        line.fromAgent(line.agent.output(.error(Array("no".utf8)), at: line.now))
        line.fromAgent(line.agent.ended(exitCode: 7, at: line.now))
        #expect(line.clientSaw.contains(.exitCode(7)) == ends)
        #expect(line.clientSaw.contains(.error(Array("no".utf8))) == ends)
        #expect(line.clientSaw.last == .closed(""))
        #expect(line.agentSaw.last == .close)
        #expect(line.agent.isOver)
    }

    @Test(arguments: [2, 3, 5])
    func `lose nothing on a line that does`(each: Int) {
        var line = Line()
        line.loses = { $0 % each == 0 }
        line.fromAgent(line.agent.connected(at: line.now))
        for _ in 0..<20 where line.agentSaw.isEmpty { line.passTime() }
        for number in 0..<30 {
            line.fromAgent(line.agent.output(.output([UInt8(number)]), at: line.now))
            line.fromClient([line.client.input([UInt8(number)], at: line.now)])
        }
        for _ in 0..<60 { line.passTime() }
        #expect(line.clientSaw.dropFirst() == (0..<30).map { .output([UInt8($0)]) }[...])
        #expect(line.agentSaw.dropFirst() == (0..<30).map { .input([UInt8($0)]) }[...])
    }

    @Test func `say nothing twice on a line that does`() {
        var line = Line()
        line.doubles = true
        line.fromAgent(line.agent.connected(at: line.now))
        line.fromClient([line.client.input([1], at: line.now)])
        #expect(line.agentSaw == [.open, .input([1])])
    }

    @Test func `do not acknowledge what the terminal has no room for`() {
        var line = Line()
        line.fromAgent(line.agent.connected(at: line.now))
        guard case .transmit(let bytes) = line.client.input([1], at: line.now) else { return }
        #expect(line.agent.receive(bytes, hasRoom: false, at: line.now).isEmpty)
        line.passTime()
        #expect(line.agentSaw == [.open, .input([1])], "it came again")
    }

    @Test func `send only so much to who does not answer`() {
        var line = Line()
        line.fromAgent(line.agent.connected(at: line.now))
        var count = 0
        while line.agent.wantsOutput, count < 1000 {
            _ = line.agent.output(.output([1]), at: line.now)
            count += 1
        }
        #expect(count == MessageStream.window)
    }

    @Test func `wait a while for the last acknowledgement, and no longer`() {
        var line = Line()
        line.fromAgent(line.agent.connected(at: line.now))
        line.loses = { _ in true }
        line.fromAgent(line.agent.output(.output([1]), at: line.now))
        line.fromAgent(line.agent.ended(exitCode: 0, at: line.now))
        #expect(!line.agent.isOver)
        for _ in 0..<AgentChannel.secondsToEnd { line.passTime() }
        #expect(line.agent.isOver && line.agentSaw.last == .close)
    }

    @Test func `go on after a new connection`() {
        var line = Line()
        line.fromAgent(line.agent.connected(at: line.now))
        line.loses = { _ in true }
        line.fromAgent(line.agent.output(.output([1]), at: line.now))
        line.loses = { _ in false }
        line.fromAgent(line.agent.connected(at: line.now))
        #expect(line.clientSaw == [.begin("Standard_Stream"), .output([1])])
        #expect(line.agentSaw == [.open])
    }

    @Test func `take no garbage to heart`() {
        var line = Line()
        line.fromAgent(line.agent.connected(at: line.now))
        var random = SystemRandomNumberGenerator()
        for length in [0, 1, 119, 120, 500, 70_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(line.agent.receive(bytes, hasRoom: true, at: line.now).isEmpty)
            #expect(line.client.receive(bytes, at: line.now).isEmpty)
        }
    }
}

@Suite struct `A channel's token` {
    private let now = Timestamp(seconds: 1_790_000_000)

    @Test func `opens for a minute, and nothing else does`() {
        let (token, text) = ChannelToken.make(of: Array(0..<96), at: now)
        #expect(token.opens(with: text, at: now))
        #expect(token.opens(with: text, at: now.adding(seconds: 59)))
        #expect(!token.opens(with: text, at: now.adding(seconds: 60)))
        #expect(!token.opens(with: text + "=", at: now))
        #expect(!token.opens(with: "", at: now))
        let (other, _) = ChannelToken.make(of: Array(1..<97), at: now)
        #expect(!other.opens(with: text, at: now))
    }
}

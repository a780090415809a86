import Dispatch
import Glibc
import Logging
import Service
import Testing
import Vocabulary

@testable import Machines

/// Why tests of containers do not run here; nil where they do.
let noContainers: Comment? = ContainerMachines.unavailable().map { "containers do not run here: \($0)" }

/// A driver in a directory of its own, and what it says.
final class MachineLab {
    let directory: String
    let machines: ContainerMachines
    private var events: AsyncStream<MachineEvent>.AsyncIterator
    private(set) var doors: [String: MachineSockets] = [:]
    /// Whether another lab goes on with the directory.
    var isHandedOn = false

    init(directory: String? = nil) throws {
        self.directory = try directory ?? Self.temporaryDirectory()
        machines = try ContainerMachines(Self.settings(self.directory), log: Logger(label: "test"))
        events = machines.events.makeAsyncIterator()
    }

    static func settings(_ directory: String) -> ContainerSettings {
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        var settings = ContainerSettings(
            directory: "\(directory)/machines", dataDirectory: directory, tools: InstanceTools(foundOn: path))
        settings.shutdownSeconds = 8
        return settings
    }

    static func temporaryDirectory() throws -> String {
        var template = Array("/tmp/rolecall-machines-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Where the machines are plugged in.
    var hub: Namespace { Namespace(path: "\(directory)/machines/.switch") }

    /// The next event of `instance`, taking its doors.
    func next(_ instance: String) async throws -> MachineEvent.Kind {
        while true {
            let found = await events.next(isolation: #isolation)
            let event = try #require(found)
            guard event.instanceID == instance else { continue }
            switch event.kind {
            case .listening(.descriptors(let sockets)):
                closeDoors(instance)
                doors[instance] = sockets
            case .stopped, .terminated, .failed: closeDoors(instance)
            default: break
            }
            return event.kind
        }
    }

    /// The process of `instance`, once it runs.
    func running(_ instance: String) async throws -> Int32 {
        while true {
            switch try await next(instance) {
            case .running(let process): return try #require(process)
            case .failed(let reason): throw MachineFailure(reason)
            default: continue
            }
        }
    }

    /// Why `instance` ended, once it has.
    func stopped(_ instance: String) async throws -> MachineEnd {
        while true {
            if case .stopped(let reason) = try await next(instance) { return reason }
        }
    }

    func terminate(_ instance: String) async throws {
        await machines.terminate(instance)
        while true {
            if case .terminated = try await next(instance) { return }
        }
    }

    /// Closes what the server would have open when it is killed.
    func closeDoors(_ instance: String) {
        guard let open = doors.removeValue(forKey: instance) else { return }
        for socket in open.all { close(socket) }
    }

    /// What a command inside prints.
    func inside(_ instance: String, _ command: String, user: String? = nil) throws -> String {
        let options = user.map { ["--user", $0] } ?? []
        return try Engine(base: "\(directory)/machines")
            .exec(["/bin/sh", "-c", command], in: instance, options: options).run().trimmed
    }

    /// Waits for a command inside to succeed, asking again every tenth of a second.
    func inside(_ instance: String, until command: String) throws {
        _ = try inside(instance, "for i in $(seq 200); do \(command) && exit 0; sleep 0.1; done; exit 1")
    }

    /// The command may be ended by what it does, so that its end says nothing.
    func shutDownFromInside(_ instance: String) { _ = try? inside(instance, "poweroff") }

    func remove() throws { try File.removeAll(directory) }

    deinit {
        for name in doors.keys { closeDoors(name) }
        // Whatever a test that failed has left.
        if !isHandedOn { try? remove() }
    }
}

extension MachineSpec {
    static func example(_ instanceID: String, address: String) -> MachineSpec {
        var spec = MachineSpec(
            instanceID: instanceID, account: .example, region: .usEast1,
            resources: MachineResources(vCPUs: 1, memoryMiB: 512), privateIPv4: address,
            macAddress: "02:00:00:00:00:05",
            hostname: "ip-\(String(address.map { $0 == "." ? "-" : $0 })).ec2.internal")
        spec.environment = [
            "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
        ]
        return spec
    }
}

extension NetworkRules {
    /// Everybody reaches the machines, and they reach everybody.
    static func open(to machines: String...) -> NetworkRules {
        var rules = NetworkRules()
        rules.groups["sg-open"] = [
            Rule(.ingress, .anything, .addresses(0...UInt32.max)),
            Rule(.egress, .anything, .addresses(0...UInt32.max)),
        ]
        for machine in machines { rules.members[machine] = ["sg-open"] }
        return rules
    }
}

/// Answers HTTP requests on a listening socket with one text until the socket's listener is shut down.
/// With `hops`, what it sends travels that far.
func answer(_ descriptor: Int32, with text: String, hops: Int32? = nil) {
    let thread = DispatchQueue(label: "answer")
    thread.async {
        var one = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&one, 1, -1) >= 0 {
            let connection = accept(descriptor, nil, nil)
            guard connection >= 0 else { return }
            if var hops { setsockopt(connection, Int32(IPPROTO_IP), IP_TTL, &hops, 4) }
            var request = [UInt8](repeating: 0, count: 4096)
            _ = read(connection, &request, request.count)
            let answer =
                "HTTP/1.1 200 OK\r\nContent-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n\(text)"
            _ = Array(answer.utf8).withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
            close(connection)
        }
    }
}

extension String {
    var trimmed: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}

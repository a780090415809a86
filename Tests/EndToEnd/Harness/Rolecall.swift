import Foundation
import Testing

/// The real program, serving on a free port from a directory of its own.
final class Rolecall {
    /// Short, since the names of Unix sockets are.
    let directory: String
    private(set) var url = ""
    private var process: RunningCommand?
    private let options: [String]
    /// Every instance that has been there.
    private var seen: Set<String> = []

    var data: String { "\(directory)/data" }
    var home: String { "\(directory)/home" }
    private var machines: String { "\(data)/machines" }
    var port: Int { URLComponents(string: url)?.port ?? 0 }
    /// What the server has printed.
    var said: String { process?.outputSoFar ?? "" }
    /// What the server has logged.
    var log: String { process?.complaintSoFar ?? "" }
    var processID: Int32 { process?.id ?? 0 }
    var isRunning: Bool { process?.isRunning ?? false }

    /// The program beside the tests.
    static let program: String = {
        if let named = ProcessInfo.processInfo.environment["ROLECALL_BINARY"] { return named }
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return "\((tests as NSString).deletingLastPathComponent)/rolecall"
    }()

    /// The root of the package.
    static let package: String = {
        var path = #filePath as NSString
        for _ in 0..<4 { path = path.deletingLastPathComponent as NSString }
        return path as String
    }()

    static func seed(_ name: String) -> String { "\(package)/Examples/seeds/\(name).yaml" }

    /// The text of a program beside these tests.
    static func programText(_ name: String) throws -> String {
        try String(contentsOfFile: "\(package)/Tests/EndToEnd/Programs/\(name)", encoding: .utf8)
    }

    private init(options: [String]) throws {
        var template = Array("/tmp/rc-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        self.options = options
        for place in [home, files] {
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        }
    }

    private var files: String { "\(directory)/out" }

    /// Starts a server, lets the story run, and leaves nothing behind however it ends.
    static func serve(
        _ options: [String] = [], machines: String = "record", _ story: (Rolecall) async throws -> Void
    ) async throws {
        let server = try Rolecall(options: ["--machines", machines] + options)
        await Turns.shared.take()
        do {
            try await server.start()
            try await story(server)
            try await server.tidy()
        } catch {
            server.removeByForce()
            await Turns.shared.giveBack()
            throw error
        }
        server.removeByForce()
        await Turns.shared.giveBack()
    }

    /// Starts, or starts again, and waits for the line that says where.
    func start() async throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: Self.program),
            "\(Self.program) is not there: swift build makes it; ROLECALL_BINARY names another")
        let process = try RunningCommand(
            [Self.program, "serve", "--port", "0", "--data-dir", data] + options,
            environment: environment, directory: home, files: files)
        self.process = process
        url = try await eventually("the server says where it listens", within: .seconds(120)) {
            if !process.isRunning {
                throw Overdue(description: "the server ended:\n\(process.complaintSoFar)")
            }
            let words = process.outputSoFar.split(whereSeparator: \.isWhitespace)
            return words.first { $0.hasPrefix("http") && process.outputSoFar.hasSuffix("\n") }.map(
                String.init)
        }
        try await learnCredentials()
    }

    /// As an operator stops it.
    func stop() async throws -> Outcome {
        guard let process else { throw Overdue(description: "there is no server to stop") }
        process.signal(SIGTERM)
        return await process.end(within: .seconds(120))
    }

    /// As a power cut stops it.
    func killNow() async {
        process?.signal(SIGKILL)
        _ = await process?.end()
    }

    /// What `rolecall env` exported.
    private(set) var exports: [String: String] = [:]

    /// A clean environment: nothing of the person who runs the tests.
    var environment: [String: String] { ["HOME": home, "PATH": searchPath, "LANG": "C.UTF-8", "TZ": "UTC"] }

    /// How long the CLIs and boto3 wait for an instance's metadata service, in seconds: by themselves for one, and
    /// they ask once.
    /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html
    static let patience = ["AWS_METADATA_SERVICE_TIMEOUT": "120"]
    /// The same as words before a command.
    static let patienceWords = patience.map { "\($0.key)=\($0.value)" }

    private func learnCredentials() async throws {
        let outcome = try await rolecall(["env", "--data-dir", data])
        try #require(outcome.succeeded, "\(outcome)")
        exports = [:]
        for line in outcome.lines {
            // export NAME='VALUE'
            guard line.hasPrefix("export "), let equals = line.firstIndex(of: "=") else { continue }
            let value = line[line.index(after: equals)...].trimmingCharacters(in: ["'"])
            exports[String(line[..<equals].dropFirst("export ".count))] = value
        }
    }

    func rolecall(
        _ words: [String], environment more: [String: String] = [:], directory: String? = nil,
        within limit: Duration = .seconds(600)
    ) async throws -> Outcome {
        try await begin(words, environment: more, directory: directory).end(within: limit)
    }

    /// Begins a verb of the program without waiting for its end.
    func begin(
        _ words: [String], environment more: [String: String] = [:], directory: String? = nil
    ) throws -> RunningCommand {
        try RunningCommand(
            [Self.program] + words,
            environment: environment.merging(Self.patience) { $1 }.merging(more) { $1 },
            directory: directory ?? home, files: files)
    }

    /// Runs a line of shell in the home directory, with `rolecall env`'s exports or with others.
    func shell(
        _ line: String, with client: AWSClient? = AWSClient.all.first,
        environment more: [String: String]? = nil,
        input: String? = nil
    ) async throws -> Outcome {
        try await RunningCommand(
            ["/bin/sh", "-c", (client?.prelude ?? "") + line],
            environment: environment.merging(more ?? exports) { $1 }, directory: home, files: files,
            input: input
        ).end()
    }

    /// Runs a Python program of this folder with the exports.
    func python(
        _ name: String, _ arguments: [String] = [], environment more: [String: String] = [:]
    ) throws -> RunningCommand {
        let python = try #require(find("python3"))
        return try RunningCommand(
            [python, "\(Self.package)/Tests/EndToEnd/Programs/\(name)"] + arguments,
            environment: environment.merging(exports) { $1 }.merging(more) { $1 }, directory: home,
            files: files)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(home)/\(name)"))
    }

    /// Runs a line inside a container instance, in an environment emptied of everything but what a login sets,
    /// and patience.
    func inside(
        _ instance: String, _ line: String, with client: AWSClient? = nil
    ) async throws -> Outcome {
        let words = ["exec", "--data-dir", data, instance, "--", "env", "-i"] + Self.patienceWords
        return try await rolecall(words + ["sh", "-lc", (client?.preludeInside ?? "") + line])
    }

    /// Runs an instance of Amazon Linux 2, which answers both versions of the metadata service, and waits until
    /// it runs. Gives its ID.
    func launch(_ options: String = "") async throws -> String {
        let launched = try await shell(
            """
            image=$(aws ec2 describe-images --owners amazon --filters 'Name=name,Values=amzn2-ami-hvm-*-x86_64-gp2' \\
                --query 'sort_by(Images, &CreationDate)[-1].ImageId' --output text) &&
            aws ec2 run-instances --image-id "$image" \(options) --query 'Instances[0].InstanceId' --output text
            """)
        try #require(launched.line.hasPrefix("i-"), "\(launched)")
        try await wait(for: launched.line, toBe: "running")
        return launched.line
    }

    /// Waits until an instance is in a state.
    func wait(for instance: String, toBe state: String) async throws {
        try await eventually("\(instance) is \(state)") {
            try await shell(
                "aws ec2 describe-instances --instance-ids \(instance) "
                    + "--query 'Reservations[0].Instances[0].State.Name' --output text"
            ).line == state
        }
    }

    /// Terminates what still lives and sees to it that nothing of it is left on this computer.
    private func tidy() async throws {
        guard isRunning else { return }
        let living = try await shell(
            "aws ec2 describe-instances --query 'Reservations[].Instances[].InstanceId' --output text "
                + "--filters Name=instance-state-name,Values=pending,running,stopping,stopped")
        let ids = living.output.split(whereSeparator: \.isWhitespace)
        seen.formUnion(ids.map(String.init))
        if !ids.isEmpty {
            let outcome = try await shell(
                "aws ec2 terminate-instances --instance-ids \(ids.joined(separator: " "))")
            #expect(outcome.succeeded, "\(outcome)")
        }
        do {
            try await eventually("nothing of an instance is left", isTrue: { traces().isEmpty })
        } catch {
            Issue.record("left behind: \(traces().joined(separator: "\n"))")
        }
        let end = try await stop()
        #expect(end.status == 0, "the server's end: \(end)")
    }

    /// Mounts, network devices, control groups and files of this server's instances.
    func traces() -> [String] {
        seen.formUnion(instanceNames())
        let mounts = Self.lines("/proc/self/mounts").filter { $0.contains(machines) }
        let groups = ["/sys/fs/cgroup"].flatMap { base in
            ((try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []).flatMap {
                group -> [String] in
                let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(base)/\(group)")) ?? []
                return ([group] + names).filter { name in
                    seen.contains { name == "rolecall-\(fingerprint("\(machines)/\($0)", 10))" }
                }
            }
        }
        let devices = ((try? FileManager.default.contentsOfDirectory(atPath: "/sys/class/net")) ?? []).filter
        {
            $0 == "rolecall-\(fingerprint(machines, 6))"
        }
        return mounts + groups + devices + instanceNames().map { "\(machines)/\($0)" }
    }

    private func instanceNames() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: machines)) ?? []).filter { $0.hasPrefix("i-") }
    }

    /// As the driver names its devices: FNV-1a in hexadecimal.
    private func fingerprint(_ text: String, _ count: Int) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(String(repeating: "0", count: 16).appending(String(hash, radix: 16)).suffix(count))
    }

    private static func lines(_ path: String) -> [String] {
        ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    }

    /// Whatever is still there goes, without asking the server.
    private func removeByForce() {
        if let process, process.isRunning { process.signal(SIGKILL) }
        func run(_ words: [String]) {
            guard let program = find(words[0], on: "\(searchPath):/usr/sbin:/sbin") else { return }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = Array(words.dropFirst())
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return }
            process.waitUntilExit()
        }
        for name in instanceNames() {
            run(["runc", "--root", "\(machines)/.runc", "delete", "--force", name])
        }
        let mounts = Self.lines("/proc/self/mounts").compactMap { line -> String? in
            let fields = line.split(separator: " ")
            return fields.count > 1 && fields[1].hasPrefix(directory) ? String(fields[1]) : nil
        }
        for mount in mounts.reversed() { run(["umount", "--lazy", mount]) }
        let cable = "rolecall-\(fingerprint(machines, 6))"
        if FileManager.default.fileExists(atPath: "/sys/class/net/\(cable)") {
            run(["ip", "link", "delete", cable])
        }
        try? FileManager.default.removeItem(atPath: directory)
    }
}

import FoundationEssentials
import Glibc
import Service

/// What the container engine is told, as the OCI runtime specification has it.
/// https://github.com/opencontainers/runtime-spec/blob/v1.0.2/config.md
struct Bundle: Encodable {
    struct Root: Encodable { var path: String }
    struct User: Encodable { var uid = 0, gid = 0 }
    struct Capabilities: Encodable { var bounding, effective, permitted: [String] }
    struct Process: Encodable {
        var terminal = false
        var user = User()
        var args, env: [String]
        var cwd = "/"
        var capabilities: Capabilities
        var noNewPrivileges = false
    }
    struct Mount: Encodable {
        var destination, type, source: String
        var options: [String]
    }
    struct Kind: Encodable {
        var type: String
        var path: String?
    }
    struct Memory: Encodable { var limit: Int }
    struct CPU: Encodable { var quota, period: Int }
    struct Processes: Encodable { var limit: Int }
    struct Device: Encodable {
        var allow: Bool
        var access: String
    }
    struct Resources: Encodable {
        var devices: [Device]?
        var memory: Memory?
        var cpu: CPU?
        var pids: Processes?
    }
    struct Linux: Encodable {
        var cgroupsPath: String
        var namespaces: [Kind]
        var resources: Resources
        var maskedPaths, readonlyPaths: [String]
    }

    var ociVersion = "1.0.2"
    var hostname: String
    var root: Root
    var process: Process
    var mounts: [Mount]
    var linux: Linux

    /// What a container's root may do by custom: nothing that reaches beyond the container.
    private static let capabilities = [
        "CAP_AUDIT_WRITE", "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL",
        "CAP_MKNOD",
        "CAP_NET_BIND_SERVICE", "CAP_NET_RAW", "CAP_SETFCAP", "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID",
        "CAP_SYS_CHROOT",
    ]
    private static let processLimit = 4096

    init(_ spec: MachineSpec, directory: MachineDirectory, tools: InstanceTools, controllers: Controllers) {
        hostname = spec.hostname.split(separator: ".").first.map(String.init) ?? spec.hostname
        root = Root(path: directory.root)
        process = Process(
            args: ["/bin/sh", "\(BootScript.place)/init"],
            env: ["PATH=\(tools.searchPath)", "LANG=C.UTF-8"]
                + spec.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" },
            capabilities: Capabilities(
                bounding: Self.capabilities, effective: Self.capabilities, permitted: Self.capabilities))
        mounts =
            Self.standardMounts
            + tools.directories.map {
                Mount(destination: $0, type: "bind", source: $0, options: ["rbind", "ro", "nodev"])
            }
            + [
                Mount(
                    destination: BootScript.place, type: "bind", source: directory.seed,
                    options: ["bind", "ro", "nosuid", "nodev"]),
                Mount(
                    destination: BootScript.requests, type: "bind", source: directory.requests,
                    options: ["bind", "nosuid", "nodev", "noexec"]),
            ] + Self.firmware(directory)
        linux = Linux(
            cgroupsPath: "/rolecall-\(directory.fingerprint)",
            namespaces: [Kind(type: "network", path: directory.network)]
                + ["pid", "mount", "ipc", "uts", "cgroup"].map { Kind(type: $0) },
            resources: Resources(
                devices: [Device(allow: false, access: "rwm")],
                memory: controllers.memory ? Memory(limit: spec.resources.memoryMiB << 20) : nil,
                cpu: controllers.cpu ? CPU(quota: spec.resources.vCPUs * 100_000, period: 100_000) : nil,
                pids: controllers.pids ? Processes(limit: Self.processLimit) : nil),
            maskedPaths: [
                "/proc/acpi", "/proc/asound", "/proc/kcore", "/proc/keys", "/proc/latency_stats",
                "/proc/timer_list",
                "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware",
            ],
            readonlyPaths: ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"])
    }

    /// Over this computer's own, whose serial numbers are nobody's business; where it has none, there is no
    /// place to show them.
    private static func firmware(_ directory: MachineDirectory) -> [Mount] {
        guard access(Firmware.place, F_OK) == 0 else { return [] }
        return [
            Mount(
                destination: Firmware.place, type: "bind", source: "\(directory.seed)/firmware",
                options: ["bind", "ro", "nosuid", "nodev", "noexec"])
        ]
    }

    private static let standardMounts = [
        Mount(destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"]),
        Mount(
            destination: "/dev", type: "tmpfs", source: "tmpfs",
            options: ["nosuid", "strictatime", "mode=755", "size=65536k"]),
        Mount(
            destination: "/dev/pts", type: "devpts", source: "devpts",
            options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"]),
        Mount(
            destination: "/dev/shm", type: "tmpfs", source: "shm",
            options: ["nosuid", "noexec", "nodev", "mode=1777", "size=65536k"]),
        Mount(
            destination: "/dev/mqueue", type: "mqueue", source: "mqueue",
            options: ["nosuid", "noexec", "nodev"]),
        Mount(
            destination: "/sys", type: "sysfs", source: "sysfs", options: ["nosuid", "noexec", "nodev", "ro"]),
        Mount(
            destination: "/sys/fs/cgroup", type: "cgroup", source: "cgroup",
            options: ["nosuid", "noexec", "nodev", "relatime", "ro"]),
        Mount(destination: "/run", type: "tmpfs", source: "tmpfs", options: ["nosuid", "nodev", "mode=755"]),
    ]

    func write(to directory: MachineDirectory) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try File.write([UInt8](try encoder.encode(self)), to: "\(directory.bundle)/config.json", mode: 0o600)
    }
}

/// Which limits this computer's control groups can hold.
struct Controllers: Sendable, Equatable {
    var memory, cpu, pids: Bool

    var missing: [String] {
        [("memory", memory), ("cpu", cpu), ("pids", pids)].filter { !$0.1 }.map(\.0)
    }

    /// Reads what is mounted: version 2 has one list, version 1 a hierarchy for each.
    static func ofThisComputer() -> Controllers {
        if let unified = File.text("/sys/fs/cgroup/cgroup.controllers") {
            let names = Set(unified.split { $0 == " " || $0 == "\n" })
            return Controllers(
                memory: names.contains("memory"), cpu: names.contains("cpu"), pids: names.contains("pids"))
        }
        var mounted: Set<Substring> = []
        for line in (File.text("/proc/self/mounts") ?? "").split(separator: "\n") {
            let fields = line.split(separator: " ")
            if fields.count > 3 && fields[2] == "cgroup" {
                mounted.formUnion(fields[3].split(separator: ","))
            }
        }
        return Controllers(
            memory: mounted.contains("memory"), cpu: mounted.contains("cpu"), pids: mounted.contains("pids"))
    }
}

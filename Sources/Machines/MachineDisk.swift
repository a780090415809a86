import CLinux
import Glibc
import Service

/// A machine's root file system: what it began as, below, and what it changes, above.
struct MachineDisk {
    let directory: MachineDirectory
    let tools: InstanceTools
    /// What the server keeps that no machine may see.
    let dataDirectory: String
    /// Who vouches for AWS's names inside.
    let authority: TrustedAuthority?

    /// The machine as it is told to the disk, the container and sshd: with what its programs trust.
    func outfitted(_ spec: MachineSpec) -> MachineSpec {
        guard let authority else { return spec }
        var spec = spec
        let trust = authority.variables(on: UpperLayer(path: directory.upper, lower: lower(spec)))
        spec.environment.merge(trust) { $1 }
        return spec
    }

    /// Makes the disk unless it is there, writes what may change from boot to boot, and mounts it.
    func bringUp(_ spec: MachineSpec) throws {
        let upper = UpperLayer(path: directory.upper, lower: lower(spec))
        if access(directory.diskMark, F_OK) != 0 {
            try make(spec, upper)
            try File.write("", to: directory.diskMark, mode: 0o600)
        }
        try authority?.install(on: upper)
        try writeNames(spec, upper)
        try writeEnvironment(spec, upper)
        try Self.mountOverlay(
            lower: lower(spec), upper: directory.upper, work: directory.work, at: directory.root)
    }

    func takeDown() throws {
        guard access(directory.root, F_OK) == 0 else { return }
        // EINVAL: nothing is mounted.
        guard umount2(directory.root, Int32(MNT_DETACH)) == 0 || errno == EINVAL else {
            throw SystemError("unmount \(directory.root)")
        }
    }

    func lower(_ spec: MachineSpec) -> String {
        switch spec.root {
        case .host: "/"
        case .directory(let path): path
        }
    }

    private func make(_ spec: MachineSpec, _ upper: UpperLayer) throws {
        try SystemError.checkErrno(chmod(upper.path, 0o755), "open \(upper.path)")
        if spec.root == .host {
            try HostRoot(upper: upper, dataDirectory: dataDirectory).hide(open: tools.directories)
            try upper.write(
                "root ALL=(ALL:ALL) ALL\n@includedir /etc/sudoers.d\n", to: "/etc/sudoers", mode: 0o440)
        }
        let user = try Accounts(upper: upper, isHost: spec.root == .host).make(loginUser: spec.loginUser)
        for place in ["/proc", "/sys", "/dev", "/run", "/home", "/etc"] where !upper.lowerHas(place) {
            try upper.makeDirectory(place, mode: 0o755)
        }
        try makeHome(of: user, authorizedKey: spec.authorizedKey, upper)
        if user.name != "root" {
            try upper.write(
                sudoers(for: user, keeping: spec.environment.keys.sorted()), to: "/etc/sudoers.d/90-rolecall",
                mode: 0o440)
        }
        try writePrograms(upper)
        try writeCloudInit(spec, upper)
        // A stable number of its own, as systemd wants it: 32 hexadecimal digits.
        let machineID = String(
            (spec.instanceID.utf8.map { String($0, radix: 16) }.joined() + zeros).prefix(32))
        try upper.write(machineID + "\n", to: "/etc/machine-id", mode: 0o444)
    }

    private var zeros: String { String(repeating: "0", count: 32) }

    private func writePrograms(_ upper: UpperLayer) throws {
        // Where /sbin is a link it stays one.
        let place = File.status("\(upper.lower)/sbin")?.isDirectory == true ? "/sbin" : "/usr/sbin"
        for name in PowerCommands.names {
            try upper.write(PowerCommands.text, to: "\(place)/\(name)", mode: 0o755)
        }
        // An image's host keys would be those of all its instances.
        for name in File.names(in: "\(upper.lower)/etc/ssh") where name.hasPrefix("ssh_host_") {
            if !upper.isHidden("/etc/ssh") { try upper.remove("/etc/ssh/\(name)") }
        }
        if upper.lowerHas("/etc/pam.d") {
            try upper.write(SecureShell.pluggableAuthentication, to: "/etc/pam.d/sshd", mode: 0o644)
        }
    }

    private func writeCloudInit(_ spec: MachineSpec, _ upper: UpperLayer) throws {
        guard upper.lowerHas("/usr/bin/cloud-init") else { return }
        let text = CloudInit.configuration(loginUser: spec.loginUser)
        switch spec.root {
        case .host: try upper.write(text + CloudInit.logging, to: CloudInit.settings, mode: 0o644)
        case .directory: try upper.write(text, to: CloudInit.addition, mode: 0o644)
        }
    }

    private func makeHome(of user: Accounts.User, authorizedKey: String?, _ upper: UpperLayer) throws {
        if !upper.has(user.home) && (upper.isHidden(user.home) || !upper.lowerHas(user.home)) {
            try upper.makeDirectory(user.home, mode: 0o750, owner: user.id, group: user.group)
            for name in [".bashrc", ".profile", ".bash_logout"] {
                guard let text = upper.text("/etc/skel/\(name)") else { continue }
                try upper.write(
                    text, to: "\(user.home)/\(name)", mode: 0o644, owner: user.id, group: user.group)
            }
        }
        guard let authorizedKey else { return }
        let keys = "\(user.home)/.ssh"
        try upper.makeDirectory(keys, mode: 0o700, owner: user.id, group: user.group)
        try upper.write(
            authorizedKey + "\n", to: "\(keys)/authorized_keys", mode: 0o600, owner: user.id,
            group: user.group)
    }

    private func sudoers(for user: Accounts.User, keeping variables: [String]) -> String {
        """
        Defaults:\(user.name) env_keep += "\(variables.joined(separator: " "))"
        Defaults:\(user.name) secure_path="\(tools.searchPath)"
        \(user.name) ALL=(ALL) NOPASSWD:ALL

        """
    }

    private func writeNames(_ spec: MachineSpec, _ upper: UpperLayer) throws {
        let short = spec.hostname.split(separator: ".").first.map(String.init) ?? spec.hostname
        try upper.write(short + "\n", to: "/etc/hostname", mode: 0o644)
        try upper.write(
            """
            127.0.0.1 localhost
            ::1 localhost ip6-localhost ip6-loopback
            \(spec.privateIPv4) \(spec.hostname) \(short)

            """, to: "/etc/hosts", mode: 0o644)
        let domain = spec.hostname.dropFirst(short.count + 1)
        try upper.write(
            """
            search \(domain)
            nameserver \(Namespace.resolverAddress)
            options timeout:2 attempts:2

            """, to: "/etc/resolv.conf", mode: 0o644)
    }

    /// For login shells, for those that PAM starts, and for cron.
    private func writeEnvironment(_ spec: MachineSpec, _ upper: UpperLayer) throws {
        let variables = spec.environment.sorted { $0.key < $1.key }
        let exports = variables.map { "export \($0.key)='\($0.value)'\n" }.joined()
        let path = tools.searchDirectories.isEmpty ? "" : "export PATH=\(tools.searchPath)\n"
        try upper.write(exports + path, to: "/etc/profile.d/rolecall.sh", mode: 0o644)
        let lines = variables.map { "\($0.key)=\"\($0.value)\"\n" }.joined()
        try upper.write(lines + "PATH=\"\(tools.searchPath)\"\n", to: "/etc/environment", mode: 0o644)
    }

    // mount -t overlay overlay -o lowerdir=/,upperdir=…,workdir=… …/root
    static func mountOverlay(lower: String, upper: String, work: String, at root: String) throws {
        let layers = ["lowerdir=\(escaped(lower))", "upperdir=\(escaped(upper))", "workdir=\(escaped(work))"]
        let options = (layers + ["index=off", "xino=off"]).joined(separator: ",")
        try SystemError.checkErrno(mount("overlay", root, "overlay", 0, options), "mount \(root)")
    }

    private static func escaped(_ path: String) -> String {
        String(path.flatMap { [",", ":", "\\"].contains($0) ? ["\\", $0] : [$0] })
    }
}

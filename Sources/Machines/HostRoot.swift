import CLinux
import Glibc

/// This computer's root as a machine may see it: programs and libraries, and of the rest only what every
/// user here may read. A machine's root user reads everything that is there, so what is not meant for it
/// must not be there.
struct HostRoot {
    let upper: UpperLayer
    /// Where Rolecall keeps its data.
    let dataDirectory: String

    /// What stays of `/`; homes, mounts and everything else is empty inside.
    private static let kept: Set = [
        "bin", "sbin", "lib", "lib32", "lib64", "libx32", "usr", "etc", "opt", "var",
    ]
    private static let keptInVar: Set = ["lib"]
    private static let keptInVarLib: Set = ["dpkg", "apt"]
    /// Readable by everybody and yet this computer's own business.
    private static let own = [
        "/etc/ssh", "/etc/machine-id", "/etc/fstab", "/etc/crypttab", "/etc/environment", "/etc/motd",
        "/etc/krb5.keytab",
        "/etc/aws", "/etc/cloud", "/etc/kubernetes", "/etc/docker", "/etc/sudoers.d", "/etc/rolecall",
        "/var/lib/dbus",
    ]

    /// Hides what has to be hidden. `open` are directories that stay visible and whose parents
    /// therefore let everybody pass.
    func hide(open: [String]) throws {
        try hideChildren(of: "", except: Self.kept)
        try hideChildren(of: "/var", except: Self.keptInVar)
        try hideChildren(of: "/var/lib", except: Self.keptInVarLib)
        for place in Self.own { try hide(place) }
        for place in ["/etc", "/opt", "/usr/local"] {
            try hideUnreadable(in: place, depth: place == "/etc" ? 8 : 3)
        }
        if upper.lowerHas(dataDirectory) { try hide(dataDirectory) }
        for place in open { try letPass(to: place) }
    }

    private func hideChildren(of directory: String, except kept: Set<String>) throws {
        for (name, found) in try File.children(of: "\(upper.lower)\(directory)/") where !kept.contains(name) {
            try hide("\(directory)/\(name)", found)
        }
    }

    private func hide(_ path: String) throws {
        guard let found = File.status("\(upper.lower)\(path)") else { return }
        try hide(path, found)
    }

    private func hide(_ path: String, _ found: stat) throws {
        guard !found.isLink, !upper.isHidden(path) else { return }
        try found.isDirectory ? upper.empty(path, like: found) : upper.remove(path)
    }

    private func hideUnreadable(in directory: String, depth: Int) throws {
        for (name, found) in try File.children(of: "\(upper.lower)\(directory)") where !found.isLink {
            let path = "\(directory)/\(name)"
            let needed: mode_t = found.isDirectory ? 0o005 : 0o004
            if found.st_mode & needed != needed {
                // A program that only some may run (dbus's, sudo's) is not a secret.
                if found.isDirectory || found.st_mode & 0o111 == 0 { try hide(path, found) }
            } else if found.isDirectory && depth > 1 && !upper.isEmptied(path) {
                try hideUnreadable(in: path, depth: depth - 1)
            }
        }
    }

    /// `/root` is closed to others on most computers; the login user has to reach a tool below it, however far.
    private func letPass(to place: String) throws {
        var path = ""
        for part in place.split(separator: "/").dropLast() {
            path += "/\(part)"
            guard upper.isHidden(path) || upper.has(path) else { continue }
            if !upper.has(path) { try upper.makeDirectory(path, mode: 0o755) }
            try SystemError.checkErrno(chmod("\(upper.path)\(path)", 0o755), "open \(path)")
        }
    }
}

import CLinux
import Glibc

/// The layer of an overlay that holds what differs from the root below it, written before it is mounted.
struct UpperLayer {
    let path: String
    let lower: String

    init(path: String, lower: String) {
        self.path = path
        self.lower = lower == "/" ? "" : lower
    }

    func has(_ place: String) -> Bool { File.status("\(path)\(place)") != nil }
    func lowerHas(_ place: String) -> Bool { File.status("\(lower)\(place)") != nil }

    /// Whether nothing of the lower `place` can be seen, or it lies in such a directory.
    func isHidden(_ place: String) -> Bool {
        var parent = place[...]
        while !parent.isEmpty {
            if isEmptied(String(parent)) { return true }
            parent = parent[..<(parent.lastIndex(of: "/") ?? parent.startIndex)]
        }
        return false
    }

    /// Whether nothing of the lower directory itself can be seen.
    func isEmptied(_ place: String) -> Bool {
        var value: UInt8 = 0
        return lgetxattr("\(path)\(place)", "trusted.overlay.opaque", &value, 1) == 1
    }

    /// An empty directory instead of the lower one.
    func empty(_ place: String, like found: stat) throws {
        try makeParents(of: place)
        try File.makeDirectory("\(path)\(place)", mode: found.st_mode & 0o7777)
        try SystemError.checkErrno(
            lchown("\(path)\(place)", found.st_uid, found.st_gid), "set the owner of \(place)")
        try SystemError.checkErrno(
            lsetxattr("\(path)\(place)", "trusted.overlay.opaque", "y", 1, 0), "hide \(place)")
    }

    /// Nothing instead of the lower file.
    func remove(_ place: String) throws {
        try makeParents(of: place)
        guard mknod("\(path)\(place)", S_IFCHR, 0) == 0 || errno == EEXIST else {
            throw SystemError("hide \(place)")
        }
    }

    /// The directories on the way to `place`, as the lower root has them. A link among them would lead
    /// this computer's root user out of the layer: the guest, who owns it, may have put one there.
    func makeParents(of place: String) throws {
        var parent = ""
        for part in place.split(separator: "/").dropLast() {
            let hidden = isHidden(parent)
            parent += "/\(part)"
            if let own = File.status("\(path)\(parent)") {
                guard own.isDirectory else {
                    throw MachineFailure("\(parent) is no directory any more; the instance replaced it")
                }
                continue
            }
            guard !hidden, let found = File.status("\(lower)\(parent)"), found.isDirectory else {
                try File.makeDirectory("\(path)\(parent)", mode: 0o755)
                continue
            }
            try File.makeDirectory("\(path)\(parent)", mode: found.st_mode & 0o7777)
            try SystemError.checkErrno(
                lchown("\(path)\(parent)", found.st_uid, found.st_gid), "set the owner of \(parent)")
        }
    }

    func makeDirectory(_ place: String, mode: mode_t, owner: UInt32 = 0, group: UInt32 = 0) throws {
        try makeParents(of: place)
        try File.makeDirectory("\(path)\(place)", mode: mode)
        try SystemError.checkErrno(lchown("\(path)\(place)", owner, group), "set the owner of \(place)")
    }

    func write(_ text: String, to place: String, mode: mode_t, owner: UInt32 = 0, group: UInt32 = 0) throws {
        try makeParents(of: place)
        // What hides a lower file here is in the way of a new one.
        if let found = File.status("\(path)\(place)"), found.kind != S_IFREG { unlink("\(path)\(place)") }
        try File.write(text, to: "\(path)\(place)", mode: mode, owner: owner, group: group)
    }

    /// What a file holds, here or below.
    func text(_ place: String) -> String? {
        if let text = File.text("\(path)\(place)") { return text }
        return isHidden(place) ? nil : File.text("\(lower)\(place)")
    }
}

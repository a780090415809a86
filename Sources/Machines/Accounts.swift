import Glibc

/// The users of a machine: the root's own, and the one that `ssh` logs in as.
struct Accounts {
    let upper: UpperLayer
    /// Whether people of this computer are among the users and have to go.
    let isHost: Bool

    struct User: Equatable {
        var name: String
        var id: UInt32
        var group: UInt32
        var home: String
    }

    /// Writes the account files so that `name` can log in with a key and with nothing else.
    func make(loginUser name: String) throws -> User {
        var users = lines("/etc/passwd")
        var groups = lines("/etc/group")
        if isHost {
            users.removeAll { Self.isPerson($0) }
            groups.removeAll { Self.isPerson($0) }
        }
        let user: User
        if let known = users.first(where: { Self.field($0, 0) == name }), let found = Self.user(known) {
            user = found
        } else {
            let taken = Set((users + groups).compactMap { UInt32(Self.field($0, 2)) })
            let id = (1000...59_999).first { !taken.contains($0) } ?? 1000
            user = User(name: name, id: id, group: id, home: "/home/\(name)")
            let shell = upper.lowerHas("/bin/bash") ? "/bin/bash" : "/bin/sh"
            users.append("\(name):x:\(id):\(id)::\(user.home):\(shell)")
            groups.append("\(name):x:\(id):")
        }
        try upper.write(Self.file(users), to: "/etc/passwd", mode: 0o644)
        try upper.write(Self.file(groups), to: "/etc/group", mode: 0o644)
        // No password opens anything: an asterisk is what no password hashes to. A `!` would make sshd
        // refuse keys too.
        let shadow = users.map { "\(Self.field($0, 0)):*:19000:0:99999:7:::" }
        try upper.write(Self.file(shadow), to: "/etc/shadow", mode: 0o640)
        for backup in ["/etc/passwd-", "/etc/group-", "/etc/shadow-", "/etc/gshadow", "/etc/gshadow-"]
        where upper.lowerHas(backup) {
            try upper.remove(backup)
        }
        return user
    }

    private func lines(_ place: String) -> [String] {
        (upper.text(place) ?? "root:x:0:0:root:/root:/bin/sh\n").split(separator: "\n").map(String.init)
    }

    private static func file(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

    private static func field(_ line: String, _ number: Int) -> String {
        let fields = line.split(separator: ":", omittingEmptySubsequences: false)
        return number < fields.count ? String(fields[number]) : ""
    }

    /// People have the numbers from 1000 on; 65534 is nobody.
    private static func isPerson(_ line: String) -> Bool {
        guard let id = UInt32(field(line, 2)) else { return true }
        return id >= 1000 && id != 65534
    }

    private static func user(_ line: String) -> User? {
        guard let id = UInt32(field(line, 2)), let group = UInt32(field(line, 3)) else { return nil }
        return User(name: field(line, 0), id: id, group: group, home: field(line, 5))
    }
}

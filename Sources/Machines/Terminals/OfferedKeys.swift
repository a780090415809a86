import Glibc
import Service
import Synchronization
import Vocabulary

/// Public keys that a machine's sshd takes for a while, a file for each user among what its init needs. When a key
/// ends is written beside it and looked at inside: no server has to live to end it.
struct OfferedKeys {
    /// sshd runs it with the user's name.
    static let program = "offered-keys"
    private static let turn = Mutex(())

    private let directory: String

    init(in seed: String) { directory = seed }

    static let script = """
        #!/bin/sh
        # Prints the public keys with which $1 may log in now: of each line the key, until the time before it.
        now=$(date +%s)
        file="${0%/*}/keys/$1"
        [ -f "$file" ] || exit 0
        while read -r end key; do
            [ "$now" -lt "$end" ] && echo "$key"
        done <"$file"
        exit 0

        """

    /// A boot forgets what was offered before it.
    func prepare() throws {
        try File.write(Self.script, to: "\(directory)/\(Self.program)", mode: 0o755)
        try File.removeAll("\(directory)/keys")
        try File.makeDirectory("\(directory)/keys", mode: 0o700)
    }

    func add(_ key: OfferedKey, at now: Timestamp, until end: Timestamp) throws {
        // The wire lets no other names through; this is where a slash would matter.
        guard !key.user.contains("/"), !key.user.hasPrefix("."), !key.line.contains("\n") else {
            throw MachineFailure("\(key.user) cannot name a user")
        }
        let file = "\(directory)/keys/\(key.user)"
        try Self.turn.withLock { _ in
            let current = (File.text(file) ?? "").split(separator: "\n").filter {
                $0.split(separator: " ").first.flatMap { Int64($0) }.map { $0 > now.seconds } ?? false
            }
            let lines = current.map(String.init) + ["\(end.seconds) \(key.line)"]
            try File.write(lines.joined(separator: "\n") + "\n", to: "\(file)~", mode: 0o600)
            try SystemError.checkErrno(rename("\(file)~", file), "offer a key")
        }
    }
}

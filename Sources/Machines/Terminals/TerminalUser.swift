import Glibc

/// Whom a session is inside of a machine, made there at the first session as AWS's agent makes it.
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-getting-started-ssm-user-permissions.html
struct TerminalUser {
    var id: UInt32
    var group: UInt32
    var home: String

    /// Runs inside, as root: whatever the machine's files have become, this program does not open them.
    static func script(_ name: String) -> String {
        """
        if ! id \(name) >/dev/null 2>&1; then
            useradd -m \(name) >/dev/null 2>&1 || adduser -D \(name) >/dev/null 2>&1 || exit 1
            if [ -d /etc/sudoers.d ]; then
                printf '# User rules for \(name)\\n\(name) ALL=(ALL) NOPASSWD:ALL\\n' \
        >/etc/sudoers.d/ssm-agent-users
                chmod 440 /etc/sudoers.d/ssm-agent-users
            fi
        fi
        id -u \(name) && id -g \(name) && cd ~\(name) 2>/dev/null && pwd || echo /
        """
    }

    /// Reads what the script printed.
    init?(_ text: String) {
        let lines = text.split(separator: "\n")
        guard lines.count == 3, let id = UInt32(lines[0]), let group = UInt32(lines[1]),
            lines[2].hasPrefix("/")
        else { return nil }
        self.id = id
        self.group = group
        home = String(lines[2])
    }

    /// Names that can stand in the script as they are.
    static func isName(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count) && !text.hasPrefix("-")
            && text.utf8.allSatisfy {
                (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45
                    || $0 == 95
            }
    }
}

import CLinux
import Glibc

extension ContainerMachines {
    /// Why this computer cannot run containers that keep their disks in `directory`, and what would help;
    /// nil when it can. It tries what it needs, and leaves nothing.
    package static func unavailable(in directory: String = "/tmp") -> String? {
        guard geteuid() == 0 else { return "containers need root's rights: start rolecall as root" }
        let missing = [("runc", "runc"), ("ip", "iproute2"), ("nft", "nftables")]
            .filter { Command.find($0.0) == nil }.map(\.1)
        guard missing.isEmpty else {
            return "a program is not installed: apt-get install \(missing.joined(separator: " "))"
        }
        let groups: String? = ["/sys/fs/cgroup/devices", "/sys/fs/cgroup"].first { access($0, F_OK) == 0 }
        guard let groups, access(groups, W_OK) == 0 else {
            return "control groups cannot be changed: /sys/fs/cgroup is missing or read-only"
        }
        return Namespace.unavailable() ?? overlayUnavailable(in: directory)
    }

    private static func overlayUnavailable(in directory: String) -> String? {
        var template = Array("\(directory)/overlay-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return SystemError("write to \(directory)").description }
        let place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { try? File.removeAll(place) }
        do {
            for name in ["upper", "work", "root"] { try File.makeDirectory("\(place)/\(name)", mode: 0o700) }
            try MachineDisk.mountOverlay(
                lower: "/", upper: "\(place)/upper", work: "\(place)/work", at: "\(place)/root")
            umount2("\(place)/root", Int32(MNT_DETACH))
            return nil
        } catch {
            return "\(error); the data directory has to be on a file system that overlayfs can write to"
        }
    }
}

import CLinux
import Glibc

/// A network namespace that is kept by a mount on a file, so that it outlives every process.
package struct Namespace: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Where the metadata service is, for every EC2 instance there is.
    package static let metadataAddress = "169.254.169.254"
    package static let metadataAddressIPv6 = "fd00:ec2::254"
    /// Where names are resolved, for every EC2 instance there is; and where those of AWS lead.
    package static let resolverAddress = "169.254.169.253"

    /// Whether it is mounted; after a restart of the computer the file is there and the namespace is not.
    var exists: Bool { cl_is_namespace(path) == 1 }

    /// Makes it, with loopback up.
    func make() throws {
        try File.write("", to: path, mode: 0o600)
        try SystemError.check(cl_network_namespace_make(path), "make a network namespace at \(path)")
    }

    /// Gives a socket that listens inside the namespace, on a thread that ends with the call: one that
    /// had changed its namespace must serve nobody else. With a device, it hears only what comes in by it.
    /// The caller owns it.
    package func listen(address: String, port: Int, device: String? = nil) throws -> Int32 {
        try open(address, port, device, cl_listen_in_namespace)
    }

    /// The same for datagrams.
    package func receiveDatagrams(address: String, port: Int, device: String? = nil) throws -> Int32 {
        try open(address, port, device, cl_datagrams_in_namespace)
    }

    private typealias Opening = (
        UnsafePointer<CChar>, UnsafePointer<CChar>?, UnsafePointer<CChar>, UInt16, UnsafeMutablePointer<Int32>
    ) -> Int32

    private func open(_ address: String, _ port: Int, _ device: String?, _ opening: Opening) throws -> Int32 {
        guard let number = UInt16(exactly: port) else { throw MachineFailure("\(port) is not a port") }
        var descriptor: Int32 = -1
        try SystemError.check(
            opening(path, device, address, number, &descriptor), "open \(address):\(port) in \(path)")
        return descriptor
    }

    /// Writes a setting, as `net.ipv4.ip_forward`.
    func set(_ setting: String, to value: String) throws {
        let file = "/proc/sys/" + setting.split(separator: ".").joined(separator: "/")
        try SystemError.check(cl_write_in_namespace(path, file, value), "set \(setting) in \(path)")
    }

    /// Lets go of it; it ends with the last process and socket inside.
    func remove() throws {
        guard access(path, F_OK) == 0 else { return }
        guard umount2(path, Int32(MNT_DETACH)) == 0 || errno == EINVAL else {
            throw SystemError("unmount \(path)")
        }
        try SystemError.checkErrno(unlink(path), "remove \(path)")
    }

    /// Why this process may not make namespaces; nil when it may.
    static func unavailable() -> String? {
        let code = cl_may_make_namespaces()
        return code == 0 ? nil : SystemError("make a network namespace", code: code).description
    }
}

/// The hardware address of an interface.
enum MACAddress {
    /// Six bytes out of the interface's identifier, the first of them marking an address that is not a
    /// manufacturer's.
    static func of(_ interfaceID: String) -> String {
        let digits = Array(interfaceID.dropFirst("eni-".count).prefix(10))
        return (["0a"] + stride(from: 0, to: 10, by: 2).map { String(digits[$0..<($0 + 2)]) })
            .joined(separator: ":")
    }
}

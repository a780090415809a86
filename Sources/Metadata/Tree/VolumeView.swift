import World

extension InstanceView {
    /// The volumes besides the root one, as the instance found them when it last started: `ebs1` is `sdf`.
    var volumes: [(name: String, device: String)] { [] }

    /// `/dev/sdf` is `sdf`.
    static func shortName(ofDevice device: String) -> String {
        device.hasPrefix("/dev/") ? String(device.dropFirst(5)) : device
    }
}

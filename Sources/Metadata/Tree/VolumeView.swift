import World

extension InstanceView {
    /// The volumes besides the root one, as the instance found them when it last started: `ebs1` is `sdf`.
    var volumes: [(name: String, device: String)] {
        let found = world.volumes(of: instance).compactMap(\.attachment).filter {
            $0.device != instance.rootDeviceName && $0.attachedAt <= instance.launchedAt
        }
        return found.enumerated().map { ("ebs\($0.offset + 1)", Self.shortName(ofDevice: $0.element.device)) }
    }

    /// `/dev/sdf` is `sdf`.
    static func shortName(ofDevice device: String) -> String {
        device.hasPrefix("/dev/") ? String(device.dropFirst(5)) : device
    }
}

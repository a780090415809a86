import Service

/// What an EC2 instance's firmware says of it.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
struct Firmware {
    let instanceID: String
    let instanceType: String

    init(_ spec: MachineSpec) {
        instanceID = spec.instanceID
        instanceType = spec.instanceType ?? ""
    }

    /// Where the kernel shows it, on computers that have such firmware.
    static let place = "/sys/devices/virtual/dmi/id"

    /// Begins with `ec2`; the rest is the instance's own number.
    private var uuid: String {
        let zeros = String(repeating: "0", count: 32)
        let digits = Array(("ec2" + instanceID.dropFirst(2).filter(\.isHexDigit) + zeros).prefix(32))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    /// The files of `/sys/class/dmi/id` that EC2 fills.
    var files: [(name: String, text: String)] {
        [
            ("bios_vendor", "Amazon EC2"), ("board_asset_tag", instanceID), ("board_vendor", "Amazon EC2"),
            ("chassis_asset_tag", "Amazon EC2"), ("chassis_vendor", "Amazon EC2"),
            ("product_name", instanceType), ("product_serial", uuid), ("product_uuid", uuid),
            ("sys_vendor", "Amazon EC2"),
        ]
    }

    /// The same by the names that `dmidecode` and cloud-init have for them.
    var cloudInitFacts: [(key: String, value: String)] {
        [
            ("baseboard-asset-tag", instanceID), ("chassis-asset-tag", "Amazon EC2"),
            ("system-manufacturer", "Amazon EC2"), ("system-product-name", instanceType),
            ("system-serial-number", uuid), ("system-uuid", uuid),
        ]
    }
}

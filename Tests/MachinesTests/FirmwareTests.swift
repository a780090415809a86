import Service
import Testing

@testable import Machines

struct `A machine's firmware` {
    @Test func `says what EC2's says`() {
        var spec = MachineSpec.example("i-0123456789abcdef0", address: "172.31.0.5")
        spec.instanceType = "t3.nano"
        let files = Dictionary(uniqueKeysWithValues: Firmware(spec).files.map { ($0.name, $0.text) })
        #expect(files["product_uuid"] == "ec201234-5678-9abc-def0-000000000000")
        #expect(files["product_serial"] == files["product_uuid"])
        #expect(files["sys_vendor"] == "Amazon EC2")
        #expect(files["product_name"] == "t3.nano")
        #expect(files["board_asset_tag"] == "i-0123456789abcdef0")
    }
}

// swift-format-ignore-file
// Generated from Models/ec2-instance-connect.json (2018-04-02) by Tools/generate. Do not edit.
import Wire

@testable import InstanceConnectService

extension SendSSHPublicKeyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> SendSSHPublicKeyResponse {
        SendSSHPublicKeyResponse(
            requestId: s.text(),
            success: s.bool()
        )
    }
}
